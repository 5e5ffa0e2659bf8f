package no.samskriv.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lets everybody through, until told what to refuse; remembers what was let through. */
public final class FakeAccess implements Access {
    private final Set<Use> refused = new HashSet<>();
    private final List<Use> log = new ArrayList<>();

    public record Use(PersonRef person, Section section, Verb verb) {}

    public void refuse(PersonRef person, Section section, Verb verb) {
        refused.add(new Use(person, section, verb));
    }

    /** Every use that was let through, in order. */
    public List<Use> log() {
        return List.copyOf(log);
    }

    @Override
    public Grant require(Asked asked, Verb verb, Via via, List<Section> sections, List<Section> beside) {
        PersonRef person = asked.person().orElseThrow(ProblemException::notFound);
        Section section = sections.get(0);
        if (!allows(person, section, verb)) {
            throw ProblemException.notFound();
        }
        log.add(new Use(person, section, verb));
        Set<Section> writes = allows(person, section, Verb.WRITE) ? Set.copyOf(sections) : Set.of();
        Set<Section> reads = new HashSet<>(sections);
        reads.addAll(beside);
        return new Grant(person, FakeUsers.KOORDINATOR_A, reads, writes, false, false);
    }

    @Override
    public Grant requireAtAnyRate(Asked asked, Via via) {
        return require(asked, Verb.READ, via, List.of(Section.CRISIS_PLAN), List.of());
    }

    @Override
    public Map<PersonRef, Grant> requireEach(Collection<PersonRef> persons, Section section, Via via) {
        Map<PersonRef, Grant> grants = new LinkedHashMap<>();
        persons.stream()
                .filter(person -> allows(person, section, Verb.READ))
                .forEach(person ->
                        grants.put(person, require(Asked.person(person), Verb.READ, via, List.of(section), List.of())));
        return grants;
    }

    @Override
    public void began(PersonRef person, UUID id) {
        log.add(new Use(person, Section.PERSON, Verb.WRITE));
    }

    @Override
    public void takenOut(PersonRef person, UUID id, UserRef by) {
        log.add(new Use(person, Section.PERSON, Verb.READ));
    }

    @Override
    public void takenIn(PersonRef person, UUID id, UserRef by) {
        log.add(new Use(person, Section.PERSON, Verb.WRITE));
    }

    @Override
    public boolean allows(PersonRef person, Section section, Verb verb) {
        return !refused.contains(new Use(person, section, verb));
    }
}
