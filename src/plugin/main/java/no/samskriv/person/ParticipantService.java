package no.samskriv.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.RelatedStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part around a person without being in the team. Whoever works with the person writes it down, and the person
 * too. It opens nothing by itself; what a consent has opened is closed at once when somebody takes part no more.
 */
public final class ParticipantService {
    private final Access access;
    private final ParticipantStore participants;
    private final RelatedStore related;
    private final TeamStore teams;
    private final PersonService persons;
    private final PageReaders readers;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public ParticipantService(
            Access access,
            ParticipantStore participants,
            RelatedStore related,
            TeamStore teams,
            PersonService persons,
            PageReaders readers,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.participants = participants;
        this.related = related;
        this.teams = teams;
        this.persons = persons;
        this.readers = readers;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Everybody who takes or took part, in the order they came. */
    public List<Participant> of(PersonRef ref) {
        return inTransaction.call(() -> of(access.require(ref, Section.PARTICIPATION, Verb.READ)));
    }

    /** As {@link #of(PersonRef)}, for whoever was let in; nobody for whoever was let in to something else. */
    public List<Participant> of(Grant grant) {
        return grant.reads(Section.PARTICIPATION) ? participants.of(grant.person()) : List.of();
    }

    public Participant get(UUID id) {
        return inTransaction.call(() -> {
            Optional<Participant> found = participants.find(id);
            Asked asked = Asked.thing(id, found.map(Participant::person));
            access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.PARTICIPATION));
            return found.orElseThrow();
        });
    }

    /** The team that works with the person, for whoever was let in to who takes part. */
    public TeamAround teamAround(Grant grant) {
        if (!grant.reads(Section.PARTICIPATION)) {
            throw ProblemException.notFound();
        }
        UUID team = persons.behind(grant).team();
        return new TeamAround(teams.find(team).orElseThrow(ProblemException::notFound), teams.members(team));
    }

    /** The number to ring about the person: the team's own, which is no secret. */
    public Optional<String> phone(Grant grant) {
        return teams.find(persons.behind(grant).team()).map(Team::dutyPhone);
    }

    /** Whether somebody takes part today. */
    public boolean isActive(Participant participant) {
        return participant.isActive(now.today());
    }

    /** Writes somebody down; the id is chosen by the client, as with everything that is added. */
    Added<Participant> add(PersonRef ref, UUID id, ParticipantInput input) {
        return readers.changing(
                Optional.of(ref),
                () -> Added.once(
                        inTransaction,
                        () -> access.require(ref, Section.PARTICIPATION, Verb.WRITE),
                        grant -> repeated(grant, id),
                        grant -> create(grant, id, input)));
    }

    private Optional<Participant> repeated(Grant grant, UUID id) {
        Optional<Participant> present = participants.find(id);
        present.ifPresent(found -> Added.requireSame(grant, found.person(), found.createdBy()));
        return present;
    }

    private Participant create(Grant grant, UUID id, ParticipantInput input) {
        Optional<Related> from = Optional.ofNullable(input.related().value()).map(of -> requireListed(grant, of));
        Participant participant = new Participant(
                id,
                grant.person(),
                input.related().value(),
                account(input, from),
                input.name().or(() -> from.map(Related::name)).orElseThrow(() -> missing("name")),
                input.role().orElseThrow(() -> missing("role")),
                input.kind().orElseThrow(() -> missing("kind")),
                input.whyHere().value(),
                input.canDecide().value(),
                input.cannotDecide().value(),
                input.contribution().value(),
                input.mandate().value(),
                input.from().orElse(now.today()),
                input.to().value(),
                input.status().orElse(ParticipantStatus.ACTIVE),
                grant.user(),
                Revision.FIRST);
        requirePossible(grant, null, participant, participant.related() == null ? "account" : "related");
        changes.begin(subject(participant), grant.user(), now.instant());
        participants.insert(participant);
        keepInStep(null, participant);
        return participant;
    }

    private static @Nullable UserRef account(ParticipantInput input, Optional<Related> from) {
        if (from.isEmpty()) {
            return input.account().value();
        }
        requireNoAccount(input);
        return from.get().account();
    }

    private static ProblemException missing(String field) {
        return ProblemException.invalid(field, "missing");
    }

    /** Changes what is said of somebody who takes part; ending is a change too. */
    Participant change(UUID id, ParticipantInput input, Revision seen) {
        return readers.changing(ownerOf(id), () -> inTransaction.call(() -> changed(id, input, seen)));
    }

    /** Read before anybody is asked, for the name of a lock alone. */
    private Optional<PersonRef> ownerOf(UUID id) {
        return inTransaction.call(() -> participants.find(id).map(Participant::person));
    }

    private Participant changed(UUID id, ParticipantInput input, Revision seen) {
        Optional<Participant> found = participants.find(id);
        Asked asked = Asked.thing(id, found.map(Participant::person));
        Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.PARTICIPATION));
        Participant before = found.orElseThrow();
        if (!before.revision().equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
        Participant after = withAccountOfRelated(grant, before, input).over(before, now.today());
        requirePossible(grant, before, after, "account");
        return save(grant, before, after);
    }

    /** Whoever is listed around the person reads with the account that stands there, and with no other. */
    private ParticipantInput withAccountOfRelated(Grant grant, Participant before, ParticipantInput input) {
        UUID entry = input.related().over(before.related());
        if (entry == null) {
            return input;
        }
        requireNoAccount(input);
        return entry.equals(before.related())
                ? input
                : input.withAccount(requireListed(grant, entry).account());
    }

    private static void requireNoAccount(ParticipantInput input) {
        if (input.account().given()) {
            throw ProblemException.invalid("account", "account-of-related");
        }
    }

    private Related requireListed(Grant grant, UUID entry) {
        return related.find(entry)
                .filter(each -> each.person().equals(grant.person()) && each.mayBeSuggested())
                .orElseThrow(() -> ProblemException.invalid("related", "not-around"));
    }

    /** After the account of somebody around the person has changed: whoever takes part as them reads with the new one. */
    void follow(Grant grant, Related after) {
        for (Participant before : participants.of(grant.person())) {
            if (after.id().equals(before.related())) {
                Participant next = ParticipantInput.ofAccount(after.account()).over(before, now.today());
                requirePossible(grant, before, next, "account");
                save(grant, before, next);
            }
        }
    }

    private void requirePossible(Grant grant, @Nullable Participant before, Participant after, String accountField) {
        boolean guardian = after.kind() == ParticipantKind.GUARDIAN;
        if (guardian != (after.mandate() != null)) {
            throw ProblemException.invalid("mandate", guardian ? "mandate-missing" : "mandate-not-guardian");
        }
        LocalDate to = after.to();
        if (to != null && to.isBefore(after.from())) {
            throw ProblemException.invalid("to", "before-from", after.from().toString());
        }
        UserRef account = after.account();
        if (account != null && (before == null || !account.equals(before.account()))) {
            requireOutside(grant, account, accountField);
        }
    }

    /** Whoever works in the team reads by assignment, and the person as the person; neither by consent. */
    private void requireOutside(Grant grant, UserRef account, String field) {
        Person person = persons.behind(grant);
        if (person.isOwnAccount(account)) {
            throw ProblemException.invalid(field, "account-is-person");
        }
        if (teams.members(person.team()).stream()
                .anyMatch(member -> member.user().equals(account))) {
            throw ProblemException.invalid(field, "account-in-team");
        }
    }

    private Participant save(Grant grant, Participant before, Participant after) {
        List<FieldChange> fields = fields(before, after);
        if (fields.isEmpty()) {
            return before;
        }
        changes.claim(subject(before), before.revision(), grant.user(), now.instant(), fields);
        participants.save(after);
        keepInStep(before.account(), after);
        return after;
    }

    private void keepInStep(@Nullable UserRef before, Participant after) {
        if (before != null || after.account() != null) {
            readers.keepInStep(after.person());
        }
    }

    private static List<FieldChange> fields(Participant before, Participant after) {
        return new ChangedFields()
                .value("name", before.name(), after.name())
                .value("role", before.role(), after.role())
                .value("kind", before.kind(), after.kind())
                .value("related", before.related(), after.related())
                .value("account", before.account(), after.account())
                .value("whyHere", before.whyHere(), after.whyHere())
                .value("canDecide", before.canDecide(), after.canDecide())
                .value("cannotDecide", before.cannotDecide(), after.cannotDecide())
                .value("contribution", before.contribution(), after.contribution())
                .value("mandate", before.mandate(), after.mandate())
                .value("from", before.from(), after.from())
                .value("to", before.to(), after.to())
                .value("status", before.status(), after.status())
                .list();
    }

    private static Subject subject(Participant participant) {
        return new Subject(participant.person(), participant.id(), Participant.KIND);
    }
}
