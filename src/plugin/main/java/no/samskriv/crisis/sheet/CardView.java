package no.samskriv.crisis.sheet;

import java.util.List;
import no.samskriv.crisis.sheet.SheetView.CallView;
import no.samskriv.crisis.sheet.SheetView.TopicView;
import no.samskriv.kernel.View;

/**
 * A wallet card, front and back.
 *
 * @param level of the heading with the name, among those of the page it stands on
 * @param away whom nobody may ring, where the person has said that it stands here
 * @param call what is said above those who may be rung
 */
record CardView(
        int level,
        String name,
        List<TopicView> front,
        String version,
        List<TopicView> away,
        String call,
        List<TopicView> people,
        List<CallView> calls)
        implements View {}
