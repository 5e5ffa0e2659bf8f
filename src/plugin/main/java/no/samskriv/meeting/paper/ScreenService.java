package no.samskriv.meeting.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Topics;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.AttendanceStatus;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingService;
import no.samskriv.trust.consents.GivenConsents;

/** Finds what everybody who is there may see, for whoever holds the meeting. */
public final class ScreenService {
    private static final String USER = "USER:";
    private static final String PARTICIPANT = "PARTICIPANT:";

    private final MeetingService meetings;
    private final GivenConsents consents;
    private final InTransaction inTransaction;

    public ScreenService(MeetingService meetings, GivenConsents consents, InTransaction inTransaction) {
        this.meetings = meetings;
        this.consents = consents;
        this.inTransaction = inTransaction;
    }

    /** The meeting without what touches something that one of those who are there must not be told of. */
    MeetingContent of(UUID meeting, Via via) {
        return inTransaction.call(() -> {
            MeetingContent content = meetings.contentOf(meeting, via);
            if (!content.grant().mayWrite()) {
                throw ProblemException.notFound();
            }
            return content.with(seenByAll(content, consents.topics(content.grant())));
        });
    }

    private static List<MeetingEntry> seenByAll(MeetingContent content, Map<UUID, Topics> topics) {
        List<Topics> present = content.entries(MeetingEntryKind.ATTENDANCE).stream()
                .filter(attendance -> attendance.choice("status", AttendanceStatus.class) != AttendanceStatus.ABSENT)
                .map(attendance ->
                        toldTo(content, topics, attendance.value("who").orElse("")))
                .toList();
        Predicate<MeetingEntry> open = item -> {
            String topic = item.value("topic").orElse(null);
            return present.stream().allMatch(each -> each.open(topic));
        };
        Predicate<MeetingEntry> shown = entry -> Optional.ofNullable(entry.parent())
                .flatMap(content::entry)
                .filter(parent -> parent.is(MeetingEntryKind.AGENDA_ITEM))
                .map(open::test)
                .orElse(true);
        return content.entries().stream()
                .filter(entry -> entry.is(MeetingEntryKind.AGENDA_ITEM) ? open.test(entry) : shown.test(entry))
                .toList();
    }

    /** The person, and those who work with the person, are told everything. */
    private static Topics toldTo(MeetingContent content, Map<UUID, Topics> topics, String who) {
        Topics nothing = Topics.of(Set.of());
        if (who.startsWith(PARTICIPANT)) {
            return topics.getOrDefault(UUID.fromString(who.substring(PARTICIPANT.length())), nothing);
        } else if (who.startsWith(USER)) {
            boolean worker = content.circle().workers().stream()
                    .anyMatch(each -> who.equals(USER + each.user().key()));
            return worker ? Topics.ALL : nothing;
        }
        return Topics.ALL;
    }
}
