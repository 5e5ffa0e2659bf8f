package no.samskriv.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Circle;
import no.samskriv.person.PersonService;
import no.samskriv.person.Related;
import no.samskriv.plan.store.ActionStore;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Drafts;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** What somebody may do with a person's actions. */
public final class ActionService {
    private final Access access;
    private final PersonService persons;
    private final GoalStore goals;
    private final ActionStore actions;
    private final Changes changes;
    private final Drafts drafts;
    private final Capture capture;
    private final PromiseRules promises;
    private final InTransaction inTransaction;
    private final Now now;

    public ActionService(
            Access access,
            PersonService persons,
            GoalStore goals,
            ActionStore actions,
            Changes changes,
            Drafts drafts,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.goals = goals;
        this.actions = actions;
        this.changes = changes;
        this.drafts = drafts;
        this.capture = new Capture(persons, now);
        this.promises = new PromiseRules(capture);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Also an action that has been taken off the plan, so that it can be put back. */
    public Action get(UUID id) {
        return inTransaction.call(() -> {
            Optional<Action> action = actions.find(id);
            Asked asked = Asked.thing(id, action.map(Action::person));
            access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.PLAN));
            return action.orElseThrow();
        });
    }

    /** Adds an action last; the id is chosen by the client, as with goals. */
    public Added<Action> add(PersonRef ref, UUID id, NewAction input) {
        return Added.once(
                inTransaction,
                () -> access.require(ref, Section.PLAN, Verb.WRITE),
                grant -> repeated(grant, id),
                grant -> create(grant, id, input));
    }

    /** Adds what was decided somewhere else, in the words that stand there, said and heard as they were. */
    public Added<Action> addDecided(PersonRef ref, UUID id, DecidedAction decided) {
        return Added.once(
                inTransaction,
                () -> access.require(ref, Section.PLAN, Verb.WRITE),
                grant -> repeated(grant, id),
                grant -> create(grant, id, decided));
    }

    /** An action follows what it was decided about, into a topic and out of somebody's sight; nothing for any other. */
    public void follow(Grant grant, UUID id, DecidedIn decidedIn) {
        actions.find(id)
                .filter(action -> action.person().equals(grant.person()))
                .ifPresent(action -> {
                    DecidedIn before = action.terms().decidedIn();
                    boolean moved =
                            before != null && before.meeting().equals(decidedIn.meeting()) && !before.equals(decidedIn);
                    if (moved) {
                        actions.saveTopic(action, decidedIn.topic());
                    }
                });
    }

    /** Changes an action that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    public Action change(UUID id, ActionChange change, Revision seen) {
        return inTransaction.call(() -> {
            Optional<Action> found = actions.find(id);
            Asked asked = Asked.thing(id, found.map(Action::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.PLAN));
            Action before = found.orElseThrow();
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            if (change.removed().orElse(false) && !before.removed()) {
                PromiseRules.requireMayGo(grant, change.agreed(), before);
            }
            PromiseRules.requireMayGo(grant, change.agreed(), before.terms(), change.terms());
            Action after = changed(grant, before, change);
            List<FieldChange> fields = fields(before, after);
            if (fields.isEmpty()) {
                return before;
            }
            changes.claim(subject(before), seen, grant.user(), now.instant(), fields);
            actions.save(before, after);
            change.title().ifPresent(saved -> drafts.remove(grant.user(), id, ActionStore.TITLE));
            forgetDrafts(grant, id, change.terms());
            return after;
        });
    }

    /**
     * What one worker sees to becomes another's, but for what stays with them; whoever hands a person over need not read what
     * it is. In the transaction of what it follows from.
     */
    public void handOver(Grant grant, UserRef from, UserRef to, Set<UUID> kept) {
        for (Action action : actions.of(grant.person())) {
            if (action.isWaitingFor(from) && !kept.contains(action.id())) {
                Action after = action.seenToBy(Responsible.user(to));
                changes.claim(subject(action), action.revision(), grant.user(), now.instant(), fields(action, after));
                actions.save(action, after);
            }
        }
    }

    private Action changed(Grant grant, Action before, ActionChange change) {
        Optional<VoiceText> title =
                change.title().map(input -> capture.text(grant, input, "title", Action.TITLE_LIMIT, before.title()));
        change.responsible()
                .filter(responsible -> !responsible.equals(before.responsible()))
                .ifPresent(responsible -> requireInCircle(grant, responsible));
        if (change.goal().value() != null) {
            requireGoalOf(grant.person(), change.goal().value());
        }
        ActionStatus status = change.status().orElse(before.status());
        Responsible responsible = change.responsible().orElse(before.responsible());
        ActionTerms terms = promises.after(grant, before.terms(), change.terms(), status, responsible);
        boolean sameStatus = status == before.status();
        return new Action(
                before.id(),
                before.person(),
                change.goal().over(before.goal()),
                title.orElse(before.title()),
                responsible,
                change.support().orElse(before.support()),
                change.due().over(before.due()),
                status,
                sameStatus ? before.statusOn() : now.today(),
                sameStatus ? before.statusBy() : grant.user(),
                before.order(),
                change.removed().orElse(before.removed()),
                before.createdBy(),
                before.revision().next(),
                terms);
    }

    /** Empty when the change changes nothing: then nothing is claimed, and nobody else becomes stale for it. */
    private static List<FieldChange> fields(Action before, Action after) {
        return Stream.concat(
                        new ChangedFields()
                                        .text("title", before.title(), after.title())
                                        .value("goal", before.goal(), after.goal())
                                        .value(
                                                "responsible",
                                                before.responsible().stored(),
                                                after.responsible().stored())
                                        .value("support", before.support(), after.support())
                                        .value("due", before.due(), after.due())
                                        .value("status", before.status(), after.status())
                                        .value("removed", before.removed(), after.removed())
                                        .list()
                                        .stream(),
                        PromiseRules.fields(before.terms(), after.terms()).stream())
                .toList();
    }

    private Optional<Action> repeated(Grant grant, UUID id) {
        Optional<Action> present = actions.find(id);
        present.ifPresent(action -> Added.requireSame(grant, action.person(), action.createdBy()));
        return present;
    }

    private Action create(Grant grant, UUID id, NewAction input) {
        VoiceText title = capture.text(grant, input.title(), "title", Action.TITLE_LIMIT, null);
        return create(grant, id, input.as(title), input.status(), ActionTerms.NONE, input.terms());
    }

    private Action create(Grant grant, UUID id, DecidedAction input) {
        return create(grant, id, input, ActionStatus.OPEN, ActionTerms.decided(input.decidedIn()), input.terms());
    }

    private Action create(
            Grant grant,
            UUID id,
            DecidedAction input,
            ActionStatus status,
            ActionTerms before,
            ActionTermsChange more) {
        PersonRef ref = grant.person();
        if (input.goal() != null) {
            requireGoalOf(ref, input.goal());
        }
        requireInCircle(grant, input.responsible());
        ActionTerms terms = promises.after(grant, before, more, status, input.responsible());
        Action action = new Action(
                id,
                ref,
                input.goal(),
                input.title(),
                input.responsible(),
                input.support(),
                input.due(),
                status,
                now.today(),
                grant.user(),
                actions.nextOrder(ref),
                false,
                grant.user(),
                Revision.FIRST,
                terms);
        changes.begin(subject(action), grant.user(), now.instant());
        actions.insert(action);
        drafts.remove(grant.user(), id, ActionStore.TITLE);
        return action;
    }

    private void forgetDrafts(Grant grant, UUID id, ActionTermsChange terms) {
        if (terms.how().given()) {
            drafts.remove(grant.user(), id, ActionStore.HOW);
        }
        if (terms.extent().given()) {
            drafts.remove(grant.user(), id, ActionStore.EXTENT);
        }
        if (terms.note().given()) {
            drafts.remove(grant.user(), id, ActionStore.NOTE);
        }
    }

    private void requireGoalOf(PersonRef person, UUID goal) {
        if (goals.find(goal)
                .filter(found -> found.person().equals(person) && !found.removed())
                .isEmpty()) {
            throw ProblemException.invalid("goal", "no-such-goal");
        }
    }

    /** Whoever is to see to something must be around the person now, and safe to ask (INV-28). */
    private void requireInCircle(Grant grant, Responsible responsible) {
        if (responsible.kind() == Responsible.Kind.PERSON) {
            return;
        }
        Circle circle = persons.circleOf(grant);
        if (responsible.kind() == Responsible.Kind.USER) {
            if (circle.workers().stream().noneMatch(worker -> worker.user().equals(responsible.user()))) {
                throw ProblemException.invalid("responsible.user", "not-in-circle");
            }
        } else if (!isAround(circle, responsible)) {
            throw ProblemException.invalid("responsible." + responsible.kind().field(), "not-in-circle");
        }
    }

    private boolean isAround(Circle circle, Responsible responsible) {
        return responsible.kind() == Responsible.Kind.PARTICIPANT
                ? circle.mayBeAsked(responsible.participant(), now.today())
                : circle.related().stream().filter(Related::mayBeSuggested).anyMatch(related -> related.id()
                        .equals(responsible.related()));
    }

    private static Subject subject(Action action) {
        return new Subject(action.person(), action.id(), Action.KIND);
    }
}
