package no.samskriv.meeting.paper;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * How a meeting is ended, and where it is on paper.
 *
 * @param mayEnd whether the reader may end it here and now, and {@code end} how that is put
 * @param slip where the slip is, from where the wiki is
 */
record AfterView(boolean mayEnd, String end, String slip, List<LinkView> links) implements View {
    record LinkView(String to, String text) implements View {}
}
