package no.samskriv.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Via;
import no.samskriv.trust.Consent;
import no.samskriv.trust.Scope;
import no.samskriv.trust.consents.GivenConsents;

/**
 * What the person has not said yes to, of what a meeting is about, for those from outside who are asked to come. Whoever
 * works with the person reads by law and is never in it; and being listed opens nothing.
 */
public final class ConsentCheckService {
    private final MeetingService meetings;
    private final GivenConsents consents;
    private final InTransaction inTransaction;

    public ConsentCheckService(MeetingService meetings, GivenConsents consents, InTransaction inTransaction) {
        this.meetings = meetings;
        this.consents = consents;
        this.inTransaction = inTransaction;
    }

    /**
     * By what stands in the {@code who} of an attendance: what is missing, {@code MINUTES} first and then the topics of
     * the items, in the order of the agenda. One statement for all of them; nothing for whoever may not know what the
     * person has said yes to.
     */
    public Map<String, List<String>> of(MeetingContent content) {
        Map<String, UUID> asked = asked(content);
        List<Consent> given = inTransaction.call(() -> consents.of(content.grant(), asked.values()));
        Map<String, List<String>> missing = new LinkedHashMap<>();
        if (consents.isToldTo(content.grant())) {
            asked.forEach((who, participant) -> missing.put(
                    who,
                    missing(
                            content,
                            given.stream()
                                    .filter(consent -> participant.equals(consent.participant()))
                                    .toList())));
        }
        return missing;
    }

    /** As above, for an attendance that has just been read or changed. */
    Map<String, List<String>> of(MeetingEntry attendance) {
        return of(meetings.contentOf(attendance.meeting(), Via.FRAGMENT));
    }

    private static Map<String, UUID> asked(MeetingContent content) {
        Map<String, UUID> asked = new LinkedHashMap<>();
        content.entries(MeetingEntryKind.ATTENDANCE).stream()
                .flatMap(entry -> entry.value("who").stream())
                .filter(who -> who.startsWith(PeopleWording.PARTICIPANT))
                .forEach(who -> asked.put(who, UUID.fromString(who.substring(PeopleWording.PARTICIPANT.length()))));
        return asked;
    }

    private static List<String> missing(MeetingContent content, List<Consent> given) {
        boolean minutes = given.stream().anyMatch(consent -> consent.scopes().contains(Scope.MINUTES));
        Set<String> topics = given.stream().flatMap(Consent::topics).collect(Collectors.toSet());
        Stream<String> touched = content.agenda().stream()
                .flatMap(item -> item.value("topic").stream())
                .filter(topic -> !topics.contains(topic));
        return new ArrayList<>(
                new LinkedHashSet<>(Stream.concat(minutes ? Stream.of() : Stream.of(Scope.MINUTES.name()), touched)
                        .toList()));
    }
}
