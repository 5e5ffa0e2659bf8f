package no.samskriv.meeting.paper;

import java.util.List;
import no.samskriv.kernel.View;
import no.samskriv.meeting.actions.SaidView;

/**
 * What all who are there look at together.
 *
 * @param paused whether there is a pause, and nothing else to see
 * @param now the item that is talked about, one or none
 */
record ScreenView(
        String id,
        String back,
        String title,
        boolean paused,
        List<SaidView> now,
        boolean hasAgreed,
        List<AgreementView> agreed,
        List<String> prompts)
        implements View {}
