package no.samskriv.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    public Grant require(PersonRef person, Section section, Verb verb) {
        if (!allows(person, section, verb)) {
            throw ProblemException.notFound();
        }
        log.add(new Use(person, section, verb));
        return new Grant(person, FakeUsers.KOORDINATOR_A, section, false, allows(person, section, Verb.WRITE));
    }

    @Override
    public void began(PersonRef person) {
        log.add(new Use(person, Section.PERSON, Verb.WRITE));
    }

    @Override
    public boolean allows(PersonRef person, Section section, Verb verb) {
        return !refused.contains(new Use(person, section, verb));
    }
}
