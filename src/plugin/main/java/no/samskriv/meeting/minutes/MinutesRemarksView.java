package no.samskriv.meeting.minutes;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What the person says beside the minutes; drawn as plainly as an answer (INV-10).
 *
 * @param add how one is added; empty where nothing is
 */
record MinutesRemarksView(boolean hasRemarks, List<RemarkView> remarks, boolean mayAdd, String add) implements View {
    /** One remark. */
    record RemarkView(String id, int revision, String title, SpokenView words, boolean mayChange) implements View {}
}
