package no.samskriv.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Person;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.TeamMember;
import org.jspecify.annotations.Nullable;

/** The facts about one user and many persons, read before anybody is decided about. */
final class FactsOfMany extends FactSources {
    private final Map<String, Person> persons;
    private final List<StaffAssignment> assignments;
    private final Map<String, List<AccessMark>> marks;
    private final List<TeamMember> memberships;
    /** Looked up at the first need: most need neither. */
    private @Nullable Map<String, List<Consent>> consents;

    private @Nullable Boolean onDuty;

    FactsOfMany(
            FactSources places,
            List<Person> persons,
            List<StaffAssignment> assignments,
            List<AccessMark> marks,
            List<TeamMember> memberships) {
        super(places);
        this.persons =
                persons.stream().collect(Collectors.toMap(person -> person.ref().value(), person -> person));
        this.assignments = List.copyOf(assignments);
        this.marks = marks.stream()
                .collect(Collectors.groupingBy(mark -> mark.person().value()));
        this.memberships = List.copyOf(memberships);
    }

    @Override
    Optional<Person> person(String asked) {
        return Optional.ofNullable(persons.get(asked));
    }

    @Override
    boolean isAssigned(String asked, UserRef user, LocalDate day) {
        return assignments.stream()
                .anyMatch(assignment -> assignment.person().value().equals(asked) && assignment.isActive(day));
    }

    @Override
    List<AccessMark> marks(String asked, UserRef user) {
        return marks.getOrDefault(asked, List.of());
    }

    @Override
    List<Consent> consents(String asked, UserRef user, LocalDate day) {
        Map<String, List<Consent>> known = consents;
        if (known == null) {
            known = consents(user, day);
            consents = known;
        }
        return known.getOrDefault(asked, List.of());
    }

    @Override
    boolean isOnDuty(UserRef user) {
        Boolean known = onDuty;
        if (known == null) {
            known = super.isOnDuty(user);
            onDuty = known;
        }
        return known;
    }

    @Override
    List<TeamMember> memberships(UserRef user) {
        return memberships;
    }
}
