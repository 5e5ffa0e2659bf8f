package no.samskriv.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.PersonCard.Sight;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Takes a person in: the person, the page, and who works with them, all or nothing. For whoever is in a team. */
public final class NewPersonService {
    /** More free references than this are never looked for: with so few left the alphabet must grow. */
    private static final int DRAWS = 100;

    private final TeamAccess teamAccess;
    private final Access access;
    private final TeamStore teams;
    private final PersonStore persons;
    private final References references;
    private final PageLinks links;
    private final PageReaders readers;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final CurrentUser currentUser;
    private final Now now;

    public NewPersonService(
            TeamAccess teamAccess,
            Access access,
            TeamStore teams,
            PersonStore persons,
            References references,
            PageLinks links,
            PageReaders readers,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            CurrentUser currentUser,
            Now now) {
        this.teamAccess = teamAccess;
        this.access = access;
        this.teams = teams;
        this.persons = persons;
        this.references = references;
        this.links = links;
        this.readers = readers;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.currentUser = currentUser;
        this.now = now;
    }

    /** Takes a person in; the id is chosen by the client and names the person in the history, the reference is drawn. */
    Added<PersonCard> begin(UUID id, NewPerson input) {
        UUID team = Optional.ofNullable(input.team()).orElseGet(this::onlyTeam);
        return locks.call(
                TeamAccess.lock(team),
                () -> Added.once(
                        inTransaction,
                        () -> teamAccess.requireMember(team),
                        member -> repeated(id),
                        member -> create(id, member, input)));
    }

    private UUID onlyTeam() {
        List<TeamMember> memberships = inTransaction.call(() -> teams.memberships(currentUser.get()));
        if (memberships.isEmpty()) {
            throw ProblemException.notFound();
        }
        if (memberships.size() > 1) {
            throw ProblemException.invalid("team", "missing");
        }
        return memberships.get(0).team();
    }

    /** Whoever may not read the card sees no more than the reference: much may have been written since. */
    private Optional<PersonCard> repeated(UUID id) {
        Optional<Person> present = persons.find(id);
        if (present.isPresent() && !changes.creatorOf(id).equals(currentUser.find())) {
            throw ProblemException.notFound();
        }
        return present.map(PersonCard::reference);
    }

    private PersonCard create(UUID id, Team team, NewPerson input) {
        UserRef user = currentUser.get();
        List<UserRef> workers = input.workers().isEmpty() ? List.of(user) : input.workers();
        requirePossible(team, workers, input.account());
        links.requirePossible(input.page(), team, user);

        PersonRef ref = freeReference(team);
        changes.begin(new Subject(ref, id, Person.KIND), user, now.instant());
        access.began(ref, id);
        Set<UserRef> mayRead = readers.ofNewcomer(team.id(), input.account());
        UserRef coordinator = workers.contains(user) ? user : workers.get(0);
        Person person = new Person(
                ref,
                id,
                input.name(),
                PersonStatus.NEW,
                input.account(),
                links.link(input.page(), team, ref, mayRead),
                team.id(),
                coordinator,
                null,
                PersonSettings.in(Locale.forLanguageTag("nb")),
                false,
                Revision.FIRST);
        persons.insert(person);
        workers.stream().distinct().forEach(worker -> assign(ref, worker, user));
        boolean coordinates = coordinator.equals(user);
        return coordinates ? new PersonCard(person, Sight.ALL, null, true, true) : PersonCard.reference(person);
    }

    private void requirePossible(Team team, List<UserRef> workers, @Nullable UserRef account) {
        Set<UserRef> members = teamAccess.usersOf(team.id());
        if (!members.containsAll(workers)) {
            throw ProblemException.invalid("workers", "not-in-team");
        }
        if (account != null && workers.contains(account)) {
            throw ProblemException.invalid("account", "account-is-worker");
        }
    }

    private PersonRef freeReference(Team team) {
        return Stream.generate(references::draw)
                .limit(DRAWS)
                .filter(ref -> persons.find(ref).isEmpty() && !references.isSpent(ref) && !links.isTitle(team, ref))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no reference is free"));
    }

    private void assign(PersonRef ref, UserRef worker, UserRef actor) {
        StaffAssignment assignment = StaffAssignment.begun(UUID.randomUUID(), ref, worker, now.today());
        changes.begin(new Subject(ref, assignment.id(), StaffAssignment.KIND), actor, now.instant());
        persons.insert(assignment);
    }
}
