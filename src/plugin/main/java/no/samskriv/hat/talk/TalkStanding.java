package no.samskriv.hat.talk;

import java.util.List;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.person.Task;
import org.jspecify.annotations.Nullable;

/**
 * Where a team stands with those it has talked about, as the reader may know it.
 *
 * @param open what is not settled yet, or not told, the oldest first
 * @param openOthers how many more there are, of persons the reader may not know of
 */
record TalkStanding(List<Open> open, int openOthers) {
    TalkStanding {
        open = List.copyOf(open);
    }

    /**
     * One that is still open.
     *
     * @param task what was promised and is not done; null while nothing is promised
     */
    record Open(
            Discussion discussion,
            TeamMeeting meeting,
            @Nullable Task task) {}
}
