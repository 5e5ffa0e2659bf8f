package no.samskriv.hat.learning;

import java.util.List;
import no.samskriv.kernel.View;

/** Meetings where nobody is talked about. */
record LearningMeetingsView(
        String team,
        boolean mayPlan,
        boolean hasAhead,
        List<MeetingLineView> ahead,
        boolean hasHeld,
        List<MeetingLineView> held,
        List<ChoiceView> types)
        implements View {

    /** @param when the day, and where it is known the time and the place */
    record MeetingLineView(String id, String title, String when) implements View {}
}
