package no.samskriv.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who was let in sees of a meeting. Who reads by consent sees the minutes of what the consent names, and
 * nothing tells that there is more; what the person prepared is for whoever prepares the meeting until it begins.
 */
final class Sight {
    /** Of a preparation: never for more than those who prepare the meeting. */
    private static final String UNWANTED = "unwanted";

    private final Grant grant;
    private final Meeting meeting;
    private final @Nullable UserRef coordinator;

    Sight(Grant grant, Person person, Meeting meeting) {
        this.grant = grant;
        this.meeting = meeting;
        this.coordinator = person.coordinator();
    }

    /** Those entries that are seen, as they are seen, in the order they were given. */
    List<MeetingEntry> of(List<MeetingEntry> entries) {
        Set<UUID> hidden = new HashSet<>();
        List<MeetingEntry> seen = new ArrayList<>();
        // what hangs on something may have been written before it is read here: whatever is hidden is found first
        entries.stream().filter(entry -> isHidden(entry)).map(MeetingEntry::id).forEach(hidden::add);
        boolean more = true;
        while (more) {
            more = entries.stream()
                    .filter(entry -> entry.parent() != null && hidden.contains(entry.parent()))
                    .map(MeetingEntry::id)
                    .map(hidden::add)
                    .reduce(false, Boolean::logicalOr);
        }
        for (MeetingEntry entry : entries) {
            if (!hidden.contains(entry.id())) {
                as(entry).ifPresent(seen::add);
            }
        }
        return List.copyOf(seen);
    }

    private boolean isHidden(MeetingEntry entry) {
        if (grant.topics().all()) {
            return entry.is(MeetingEntryKind.PREPARATION)
                    && !isPrepared(entry)
                    && !meeting.status().hasBegun();
        }
        String topic = entry.values().get("topic");
        return !entry.kind().isMinutes() || !grant.topics().open(topic);
    }

    private Optional<MeetingEntry> as(MeetingEntry entry) {
        if (!grant.topics().all()) {
            MeetingEntry standing = entry.asTold();
            boolean whole = entry.kind().fields().stream()
                    .filter(field -> field.required() && field.isText())
                    .allMatch(field -> standing.texts().containsKey(field.name()));
            return whole ? Optional.of(standing) : Optional.empty();
        }
        return Optional.of(
                entry.is(MeetingEntryKind.PREPARATION) && !isPrepared(entry) ? without(entry, UNWANTED) : entry);
    }

    /** Whether the reader prepares the meeting: the person, who coordinates or leads it, and who wrote it down. */
    private boolean isPrepared(MeetingEntry preparation) {
        UserRef user = grant.user();
        return grant.toThePerson()
                || user.equals(coordinator)
                || user.equals(meeting.frame().facilitator())
                || user.equals(preparation.createdBy());
    }

    private static MeetingEntry without(MeetingEntry entry, String field) {
        var texts = entry.texts().entrySet().stream()
                .filter(text -> !text.getKey().equals(field))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new MeetingEntry(
                entry.id(),
                entry.meeting(),
                entry.person(),
                entry.kind(),
                entry.parent(),
                texts,
                entry.values(),
                entry.order(),
                entry.removed(),
                entry.createdBy(),
                entry.createdAt(),
                entry.revision());
    }
}
