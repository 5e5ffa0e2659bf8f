package no.samskriv.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Who may coordinate around a person, and that another one does; for whoever was let in to who works with the person. */
public final class CoordinatorService {
    private final PersonStore persons;
    private final TeamStore teams;
    private final Changes changes;
    private final Now now;

    public CoordinatorService(PersonStore persons, TeamStore teams, Changes changes, Now now) {
        this.persons = persons;
        this.teams = teams;
        this.changes = changes;
        this.now = now;
    }

    /** Everybody in the person's team who is a coordinator there, but for the person and whoever coordinates now. */
    public List<TeamMember> others(Grant grant) {
        Person person = persons.find(grant.person()).orElseThrow(ProblemException::notFound);
        return teams.members(person.team()).stream()
                .filter(member -> member.roles().contains(MemberRole.COORDINATOR))
                .filter(member -> !person.isCoordinator(member.user()) && !person.isOwnAccount(member.user()))
                .toList();
    }

    /**
     * Another one coordinates from now on and works with the person; whoever did until now goes on working with the person or
     * has today as the last day. In the transaction of what it follows from.
     *
     * @param mainContact whom the person turns to first; null to leave that as it is, or to whoever takes over
     */
    public void handOver(Grant grant, UserRef to, boolean stays, @Nullable UserRef mainContact) {
        Person before = persons.find(grant.person()).orElseThrow(ProblemException::notFound);
        UserRef from = before.coordinator();
        Person after = after(before, to, contact(before, to, stays, mainContact));
        changes.claim(
                new Subject(before.ref(), before.id(), Person.KIND),
                before.revision(),
                grant.user(),
                now.instant(),
                new ChangedFields()
                        .value("coordinator", before.coordinator(), after.coordinator())
                        .value("mainContact", before.mainContact(), after.mainContact())
                        .list());
        persons.save(after);
        LocalDate today = now.today();
        List<StaffAssignment> active = persons.assignments(before.ref()).stream()
                .filter(assignment -> assignment.isActive(today))
                .toList();
        if (active.stream().noneMatch(assignment -> assignment.user().equals(to))) {
            begin(grant, to, today);
        }
        if (!stays) {
            active.stream()
                    .filter(assignment -> assignment.user().equals(from))
                    .forEach(assignment -> end(grant, assignment, today));
        }
    }

    private static @Nullable UserRef contact(Person before, UserRef to, boolean stays, @Nullable UserRef mainContact) {
        if (mainContact != null) {
            return mainContact;
        }
        UserRef present = before.mainContact();
        boolean leaves = !stays && present != null && before.isCoordinator(present);
        return leaves ? to : present;
    }

    private static Person after(Person before, UserRef coordinator, @Nullable UserRef mainContact) {
        return new Person(
                before.ref(),
                before.id(),
                before.name(),
                before.status(),
                before.account(),
                before.pageId(),
                before.team(),
                coordinator,
                mainContact,
                before.settings(),
                before.demo(),
                before.revision().next());
    }

    private void begin(Grant grant, UserRef worker, LocalDate today) {
        StaffAssignment assignment = StaffAssignment.begun(UUID.randomUUID(), grant.person(), worker, today);
        changes.begin(subject(assignment), grant.user(), now.instant());
        persons.insert(assignment);
    }

    private void end(Grant grant, StaffAssignment before, LocalDate today) {
        StaffAssignment after = new StaffAssignment(
                before.id(),
                before.person(),
                before.user(),
                before.reason(),
                before.from(),
                today,
                before.removed(),
                before.revision().next());
        changes.claim(
                subject(before),
                before.revision(),
                grant.user(),
                now.instant(),
                new ChangedFields().value("to", before.to(), today).list());
        persons.save(after);
    }

    private static Subject subject(StaffAssignment assignment) {
        return new Subject(assignment.person(), assignment.id(), StaffAssignment.KIND);
    }
}
