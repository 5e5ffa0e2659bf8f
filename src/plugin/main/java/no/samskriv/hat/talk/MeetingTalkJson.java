package no.samskriv.hat.talk;

import java.util.List;
import no.samskriv.kernel.Users;

/** Whom a meeting talks about, in an answer; of those the reader may not know of no more than how many. */
record MeetingTalkJson(List<DiscussionJson> items, int others) {
    static MeetingTalkJson of(MeetingTalk talk, Users users) {
        return new MeetingTalkJson(
                talk.discussions().stream()
                        .map(each -> DiscussionJson.of(each, users))
                        .toList(),
                talk.others());
    }
}
