package no.samskriv.plan.maps;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.PersonRef;
import no.samskriv.plan.Plan;
import no.samskriv.plan.entry.AssessmentMap;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.signing.Version;

/**
 * One of a person's maps, as it stands and as it stood.
 *
 * @param versions that were kept, oldest first
 */
public record PersonMap(Plan plan, AssessmentMap map, List<Version> versions) {
    public PersonMap {
        versions = List.copyOf(versions);
    }

    /** What its versions are versions of: the person's map of this kind, whoever begins it. */
    public static UUID idOf(PersonRef person, AssessmentMap map) {
        return UUID.nameUUIDFromBytes(("samskriv-map:" + person.value() + ":" + map).getBytes(StandardCharsets.UTF_8));
    }

    /** The map as it was begun; nothing when nobody has. */
    public Optional<Entry> begun() {
        return begunAll().findFirst();
    }

    /** What stands on it, oldest first; also what was written on another, should two have begun at the same moment. */
    public List<Entry> items() {
        Set<UUID> maps = begunAll().map(Entry::id).collect(Collectors.toSet());
        return plan.entries(EntryKind.ASSESSMENT_ITEM).stream()
                .filter(item -> maps.contains(item.parent()))
                .toList();
    }

    /** The kept version with this number. */
    Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    private Stream<Entry> begunAll() {
        return plan.entries(EntryKind.ASSESSMENT).stream()
                .filter(entry -> entry.choice("map", AssessmentMap.class) == map);
    }
}
