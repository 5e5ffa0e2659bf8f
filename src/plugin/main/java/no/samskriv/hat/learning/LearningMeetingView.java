package no.samskriv.hat.learning;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * How the page of a meeting where nobody is talked about begins, with what it is held over.
 *
 * @param points what the team goes through, in order
 */
record LearningMeetingView(
        String team,
        String teamName,
        String id,
        int revision,
        String title,
        String when,
        boolean cancelled,
        boolean mayCancel,
        boolean mayRestore,
        List<String> points)
        implements View {}
