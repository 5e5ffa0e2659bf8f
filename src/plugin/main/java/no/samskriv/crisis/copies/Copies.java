package no.samskriv.crisis.copies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.person.Circle;
import no.samskriv.person.Participant;
import no.samskriv.person.Person;

/**
 * Who has which version of a person's crisis plan.
 *
 * @param version the one in force; 0 while none is
 * @param copies in the order they were written down
 * @param readers those outside the team who read it with an account of their own, because the person has said yes
 */
public record Copies(
        Person person,
        Grant grant,
        Circle circle,
        int version,
        List<CrisisCopy> copies,
        List<Participant> readers,
        LocalDate today) {
    public Copies {
        copies = List.copyOf(copies);
        readers = List.copyOf(readers);
    }

    /** Those that are out and old (INV-23), the oldest version first. */
    public List<CrisisCopy> outdated() {
        return copies.stream()
                .filter(copy -> copy.isOutdated(version))
                .sorted(Comparator.comparingInt(CrisisCopy::version).thenComparing(CrisisCopy::givenOn))
                .toList();
    }

    /** Those that are out and say what is in force. */
    public List<CrisisCopy> current() {
        return copies.stream()
                .filter(copy -> copy.isOut() && !copy.isOutdated(version))
                .toList();
    }

    /** Those that came back. */
    public List<CrisisCopy> back() {
        return copies.stream().filter(copy -> !copy.isOut()).toList();
    }

    /** Whether somebody who has one must not be contacted now: nobody asks for it back then. */
    public boolean isNotToBeContacted(CrisisCopy copy) {
        UUID around = copy.around();
        return around != null && !Holders.mayBeOffered(circle, around);
    }
}
