package no.samskriv.plan;

import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.storage.Changes;

/** What somebody may do with a person's plan. */
public final class PlanService {
    private static final String KIND = "GOAL";

    private final Access access;
    private final PersonService persons;
    private final GoalStore goals;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public PlanService(
            Access access,
            PersonService persons,
            GoalStore goals,
            Changes changes,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.goals = goals;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    /** The plan of a person; not found for whoever may not read it. */
    public Plan planOf(PersonRef ref) {
        return inTransaction.call(() -> {
            access.require(ref, Section.PLAN, Verb.READ);
            Person person = persons.get(ref);
            boolean mayWrite = access.allows(ref, Section.PLAN, Verb.WRITE);
            return new Plan(person, goals.of(ref), mayWrite, person.isOwnAccount(currentUser.get()));
        });
    }

    public Goal goal(UUID id) {
        return inTransaction.call(() -> {
            Goal goal = goals.find(id).orElseThrow(ProblemException::notFound);
            access.require(goal.person(), Section.PLAN, Verb.READ);
            return goal;
        });
    }

    /** A goal and whether it is new; it is not when the same user sent the same id before. */
    public record Added(Goal goal, boolean isNew) {}

    /**
     * Adds a goal last among the person's goals.
     *
     * @param id its id, chosen by the client so that a repeat is recognised; not found when it is taken by somebody else
     */
    public Added addGoal(PersonRef ref, UUID id, NewGoal input) {
        try {
            return inTransaction.call(() -> add(ref, id, input));
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.Stale) {
                return inTransaction.call(() -> repeated(ref, id).orElseThrow(ProblemException::notFound));
            }
            throw e;
        }
    }

    /** Changes a goal that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    public Goal changeGoal(UUID id, GoalChange change, Revision seen) {
        return inTransaction.call(() -> {
            Goal before = goals.find(id).orElseThrow(ProblemException::notFound);
            access.require(before.person(), Section.PLAN, Verb.WRITE);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            Optional<VoiceText> title = change.title().map(input -> captured(input, before.person()));
            title.ifPresent(text -> text.requireMayReplace(before.title()));
            Revision next =
                    changes.claim(before.person(), id, KIND, seen, currentUser.get(), now.instant(), change.fields());
            Goal after = before.with(change.status().orElse(before.status()), title.orElse(before.title()), next);
            goals.save(after, title);
            return after;
        });
    }

    private Added add(PersonRef ref, UUID id, NewGoal input) {
        access.require(ref, Section.PLAN, Verb.WRITE);
        Optional<Added> repeated = repeated(ref, id);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        VoiceText title = captured(input.title(), ref);
        UserRef user = currentUser.get();
        Revision first = changes.begin(ref, id, KIND, user, now.instant());
        Goal goal = new Goal(id, ref, input.type(), input.status(), title, goals.nextOrder(ref), user, first);
        goals.insert(goal);
        return new Added(goal, true);
    }

    private Optional<Added> repeated(PersonRef ref, UUID id) {
        Optional<Goal> present = goals.find(id);
        if (present.isEmpty()) {
            return Optional.empty();
        }
        Goal goal = present.get();
        if (!goal.person().equals(ref) || !goal.createdBy().equals(currentUser.get())) {
            throw ProblemException.notFound();
        }
        access.require(ref, Section.PLAN, Verb.READ);
        return Optional.of(new Added(goal, false));
    }

    /** Every goal so far is the person's, so its title has the person's voice (INV-01). */
    private VoiceText captured(TextInput input, PersonRef ref) {
        if (input.voice() != Voice.PERSON) {
            throw ProblemException.invalid("title.voice", "not-a-choice", Voice.PERSON.name());
        }
        Person person = persons.get(ref);
        UserRef user = currentUser.get();
        var writing = new TextInput.Writing(user, person.isOwnAccount(user), now.instant(), person.language());
        return input.captured("title", Goal.TITLE_LIMIT, writing);
    }
}
