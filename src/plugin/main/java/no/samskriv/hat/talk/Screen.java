package no.samskriv.hat.talk;

import java.util.List;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.TeamMeeting;
import org.jspecify.annotations.Nullable;

/**
 * What everybody in the room may look at together.
 *
 * @param lines those whom the reader works with
 * @param prompts what is asked, of anybody
 */
record Screen(TeamMeeting meeting, List<Line> lines, List<String> prompts) {
    Screen {
        lines = List.copyOf(lines);
        prompts = List.copyOf(prompts);
    }

    /**
     * One who is talked about.
     *
     * @param name null where not everybody in the room works with the person: then nothing of the person's may be drawn,
     *     and nothing that was said either
     */
    record Line(Discussion discussion, @Nullable String name) {}
}
