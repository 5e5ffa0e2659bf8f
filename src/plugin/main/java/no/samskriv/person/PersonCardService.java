package no.samskriv.person;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.PersonCard.Sight;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** The card of a person: who reads how much of it, and who changes what. */
public final class PersonCardService {
    private final Access access;
    private final PersonStore persons;
    private final TeamStore teams;
    private final PageLinks links;
    private final PageReaders readers;
    private final Admission admission;
    private final NameWatch names;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final CurrentUser currentUser;
    private final Now now;

    public PersonCardService(
            Access access,
            PersonStore persons,
            TeamStore teams,
            PageLinks links,
            PageReaders readers,
            Admission admission,
            NameWatch names,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            CurrentUser currentUser,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.teams = teams;
        this.links = links;
        this.readers = readers;
        this.admission = admission;
        this.names = names;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.currentUser = currentUser;
        this.now = now;
    }

    /**
     * The persons the current user works with, is, leads the team of, or has the consent of, by reference alone: a
     * reference tells nothing, so nothing is logged. Nobody who has blocked the user.
     */
    List<PersonCard> mine() {
        return inTransaction.call(() -> {
            UserRef user = currentUser.get();
            Map<PersonRef, Person> mine = new LinkedHashMap<>();
            persons.ofAccount(user).forEach(person -> mine.put(person.ref(), person));
            Set<PersonRef> open = new LinkedHashSet<>(admission.openTo(user));
            persons.assignmentsOf(user).stream()
                    .filter(assignment -> assignment.isActive(now.today()))
                    .forEach(assignment -> open.add(assignment.person()));
            persons.find(open).forEach(person -> mine.put(person.ref(), person));
            teams.memberships(user).stream()
                    .filter(TeamMember::isLeader)
                    .flatMap(member -> persons.ofTeam(member.team()).stream())
                    .forEach(person -> mine.put(person.ref(), person));
            mine.keySet().removeAll(admission.closedTo(user));
            return mine.values().stream().map(PersonCard::reference).toList();
        });
    }

    /** Those of {@link #mine} by reference, for other features. */
    public List<PersonRef> references() {
        return mine().stream().map(card -> card.person().ref()).toList();
    }

    /** As much of the card as the current user may read; not found for whoever may read nothing of it. */
    PersonCard card(PersonRef ref, Via via) {
        return inTransaction.call(() -> cardOf(access.require(
                Asked.person(ref),
                Verb.READ,
                via,
                List.of(Section.PERSON, Section.ASSIGNMENTS),
                List.of(Section.TASKS))));
    }

    private PersonCard cardOf(Grant grant) {
        Person person = persons.find(grant.person()).orElseThrow(ProblemException::notFound);
        boolean mayAssign = access.allows(grant.person(), Section.ASSIGNMENTS, Verb.WRITE);
        if (!grant.reads(Section.PERSON)) {
            return new PersonCard(person, Sight.CIRCLE, grant, false, mayAssign);
        }
        boolean mayChange = grant.writes(Section.PERSON);
        return new PersonCard(person, mayChange ? Sight.ALL : Sight.CARD, grant, mayChange, mayAssign);
    }

    /** Changes a person who is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    PersonCard change(PersonRef ref, PersonChange change, Revision seen) {
        boolean touchesPage = change.work().page().isPresent()
                || change.coordinators().account().given();
        Supplier<PersonCard> work = () -> inTransaction.call(() -> changed(ref, change, seen));
        return touchesPage ? locks.call(lockOf(ref), work) : work.get();
    }

    /** Read before anybody is asked, for the name of a lock alone. */
    private String lockOf(PersonRef ref) {
        return TeamAccess.lockOf(inTransaction.call(() -> persons.find(ref)));
    }

    private PersonCard changed(PersonRef ref, PersonChange change, Revision seen) {
        Grant grant = requireWrite(ref, change);
        Person before = persons.find(ref).orElseThrow(ProblemException::notFound);
        if (!before.revision().equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
        requirePossible(before, change);
        Optional<Team> team = change.work().page().map(page -> requireLinkable(before, page, grant.user()));
        List<FieldChange> fields = fields(before, change);
        if (fields.isEmpty()) {
            return cardOf(grant);
        }
        changes.claim(new Subject(ref, before.id(), Person.KIND), seen, grant.user(), now.instant(), fields);
        Patch<UserRef> account = change.coordinators().account();
        Long page = before.pageId();
        if (team.isPresent()) {
            page = links.link(
                    change.work().page().orElseThrow(),
                    team.get(),
                    ref,
                    readers.of(before, account.over(before.account())));
        }
        Person after = over(before, change, page);
        persons.save(after);
        if (!after.name().equals(before.name())) {
            names.renamed(ref, after.name());
        }
        if (account.given()) {
            readers.keepInStep(after);
        }
        return cardOf(grant);
    }

    /** Each part of a change is asked for in the section it belongs to. */
    private Grant requireWrite(PersonRef ref, PersonChange change) {
        boolean ofCard = change.own().given() || change.coordinators().given();
        if (!ofCard) {
            return access.require(ref, Section.ASSIGNMENTS, Verb.WRITE);
        }
        Grant grant = access.require(ref, Section.PERSON, Verb.WRITE);
        if (grant.own() && (change.coordinators().given() || change.work().given())) {
            throw ProblemException.ruleBroken("only-coordinator");
        }
        if (change.work().given()) {
            access.require(ref, Section.ASSIGNMENTS, Verb.WRITE);
        }
        return grant;
    }

    private Team requireLinkable(Person person, PageChoice page, UserRef user) {
        Team team = teams.find(person.team()).orElseThrow(() -> new IllegalStateException("no team: " + person.ref()));
        links.requirePossible(page, team, user);
        return team;
    }

    private void requirePossible(Person person, PersonChange change) {
        List<UserRef> workers = persons.assignments(person.ref()).stream()
                .filter(assignment -> assignment.isActive(now.today()))
                .map(StaffAssignment::user)
                .toList();
        change.work().coordinator().ifPresent(user -> requireAmong(workers, user, "coordinator"));
        UserRef mainContact = change.work().mainContact().value();
        if (mainContact != null) {
            requireAmong(workers, mainContact, "mainContact");
        }
        UserRef account = change.coordinators().account().value();
        if (account != null && workers.contains(account)) {
            throw ProblemException.invalid("account", "account-is-worker");
        }
    }

    private static void requireAmong(List<UserRef> workers, UserRef user, String field) {
        if (!workers.contains(user)) {
            throw ProblemException.invalid(field, "not-assigned");
        }
    }

    private static Person over(Person before, PersonChange change, @Nullable Long page) {
        return new Person(
                before.ref(),
                before.id(),
                change.own().name().orElse(before.name()),
                change.coordinators().status().orElse(before.status()),
                change.coordinators().account().over(before.account()),
                page,
                before.team(),
                change.work()
                        .coordinator()
                        .or(() -> Optional.ofNullable(before.coordinator()))
                        .orElse(null),
                change.work().mainContact().over(before.mainContact()),
                change.own().over(before.settings()),
                before.demo(),
                before.revision().next());
    }

    /** A page that is to be linked is a change even when its id is not known yet. */
    private static List<FieldChange> fields(Person before, PersonChange change) {
        Person after = over(before, change, before.pageId());
        PersonSettings was = before.settings();
        PersonSettings is = after.settings();
        ChangedFields fields = new ChangedFields()
                .value("name", before.name(), after.name())
                .value("status", before.status(), after.status())
                .value("account", before.account(), after.account())
                .value("coordinator", before.coordinator(), after.coordinator())
                .value("mainContact", before.mainContact(), after.mainContact())
                .value("language", was.language().toLanguageTag(), is.language().toLanguageTag())
                .value("pronoun", was.pronoun(), is.pronoun())
                .value("contact", was.contact(), is.contact())
                .value("prefers", was.prefers(), is.prefers())
                .value("interpreter", was.interpreter(), is.interpreter())
                .value("peaceUntil", was.peaceUntil(), is.peaceUntil());
        change.work().page().ifPresent(page -> fields.value("page", before.pageId(), page.described()));
        return fields.list();
    }
}
