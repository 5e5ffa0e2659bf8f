package no.samskriv.hat.talk;

import java.util.List;
import no.samskriv.hat.Discussion;

/**
 * Whom a meeting talks about, as somebody in the team sees it.
 *
 * @param discussions of the persons the reader may know of, oldest first, with their texts
 * @param others how many more there are
 */
record MeetingTalk(List<Discussion> discussions, int others) {
    MeetingTalk {
        discussions = List.copyOf(discussions);
    }
}
