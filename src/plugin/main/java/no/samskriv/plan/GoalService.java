package no.samskriv.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonService;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Drafts;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** What somebody may do with a person's goals. */
public final class GoalService {
    private final Access access;
    private final GoalStore goals;
    private final Changes changes;
    private final Drafts drafts;
    private final Capture capture;
    private final GoalDetailsRules details;
    private final InTransaction inTransaction;
    private final Now now;

    public GoalService(
            Access access,
            PersonService persons,
            GoalStore goals,
            Changes changes,
            Drafts drafts,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.goals = goals;
        this.changes = changes;
        this.drafts = drafts;
        this.capture = new Capture(persons, now);
        this.details = new GoalDetailsRules(goals, capture);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Also a goal that has been taken off the plan, so that it can be put back. */
    public Goal get(UUID id) {
        return inTransaction.call(() -> {
            Optional<Goal> goal = goals.find(id);
            Asked asked = Asked.thing(id, goal.map(Goal::person));
            access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.PLAN));
            return goal.orElseThrow();
        });
    }

    /**
     * Adds a goal last among the person's goals.
     *
     * @param id its id, chosen by the client so that a repeat is recognised; not found when it is taken by somebody else
     */
    public Added<Goal> add(PersonRef ref, UUID id, NewGoal input) {
        return Added.once(
                inTransaction,
                () -> access.require(ref, Section.PLAN, Verb.WRITE),
                grant -> repeated(grant, id),
                grant -> create(grant, id, input));
    }

    /** Changes a goal that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    public Goal change(UUID id, GoalChange change, Revision seen) {
        return inTransaction.call(() -> {
            Optional<Goal> found = goals.find(id);
            Asked asked = Asked.thing(id, found.map(Goal::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.PLAN));
            Goal before = found.orElseThrow();
            requireMaySpeak(grant, before.type());
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            requireMayGo(grant, change, before);
            requirePlace(before, change.before().value());
            VoiceText title = change.title()
                    .map(input -> capture.text(grant, before.type(), input, "title", Goal.TITLE_LIMIT, before.title()))
                    .orElse(before.title());
            VoiceText why = change.why()
                    .map(input -> capture.text(grant, before.type(), input, "why", Goal.WHY_LIMIT, before.why()))
                    .over(before.why());
            GoalDetails said = details.after(grant, before.type(), before.details(), change.details());
            return save(grant, before, change, title, why, said);
        });
    }

    private Goal save(
            Grant grant, Goal before, GoalChange change, VoiceText title, @Nullable VoiceText why, GoalDetails said) {
        GoalStatus status = change.status().orElse(before.status());
        boolean removed = change.removed().orElse(before.removed());
        List<FieldChange> fields = fields(before, change, title, why, status, removed);
        fields.addAll(GoalDetailsRules.fields(before.details(), said));
        if (fields.isEmpty()) {
            return before;
        }
        Revision next = changes.claim(subject(before), before.revision(), grant.user(), now.instant(), fields);
        Goal after = new Goal(
                before.id(),
                before.person(),
                before.type(),
                status,
                title,
                why,
                change.before().given() ? newOrder(before, change.before().value()) : before.order(),
                removed,
                before.createdBy(),
                next,
                said);
        goals.save(before, after);
        change.title().ifPresent(saved -> drafts.remove(grant.user(), before.id(), GoalStore.TITLE));
        if (change.why().given()) {
            drafts.remove(grant.user(), before.id(), GoalStore.WHY);
        }
        if (change.details().howWeKnow().given()) {
            drafts.remove(grant.user(), before.id(), GoalStore.HOW_WE_KNOW);
        }
        if (change.details().values().given()) {
            drafts.remove(grant.user(), before.id(), GoalStore.VALUES);
        }
        return after;
    }

    /** Empty when the change changes nothing: then nothing is claimed, and nobody else becomes stale for it. */
    private static List<FieldChange> fields(
            Goal before,
            GoalChange change,
            VoiceText title,
            @Nullable VoiceText why,
            GoalStatus status,
            boolean removed) {
        List<FieldChange> fields = new ArrayList<>();
        if (!title.equals(before.title())) {
            fields.add(FieldChange.ofText("title"));
        }
        if (!Objects.equals(why, before.why())) {
            fields.add(FieldChange.ofText("why"));
        }
        if (status != before.status()) {
            fields.add(FieldChange.ofValue("status", before.status(), status));
        }
        if (removed != before.removed()) {
            fields.add(FieldChange.ofValue("removed", before.removed(), removed));
        }
        if (change.before().given()) {
            fields.add(FieldChange.ofValue("order", null, null));
        }
        return fields;
    }

    /** One that has been taken off the plan still has its place. */
    private void requirePlace(Goal moved, @Nullable UUID other) {
        boolean isPlace = other == null
                || goals.find(other)
                        .filter(goal -> goal.person().equals(moved.person()))
                        .filter(goal -> !goal.id().equals(moved.id()))
                        .isPresent();
        if (!isPlace) {
            throw ProblemException.invalid("before", "no-such-goal");
        }
    }

    private int newOrder(Goal goal, @Nullable UUID before) {
        return before == null ? goals.nextOrder(goal.person()) : goals.orderBefore(goal.person(), goal.id(), before);
    }

    private static void requireMayGo(Grant grant, GoalChange change, Goal before) {
        boolean goes = change.removed().orElse(false) && !before.removed();
        if (goes) {
            Capture.requireMayGo(
                    grant,
                    change.agreed(),
                    before.title(),
                    before.why(),
                    before.details().howWeKnow(),
                    before.details().values());
        } else if (change.why().clears()) {
            Capture.requireMayGo(grant, change.agreed(), before.why());
        }
        GoalDetailsRules.requireMayGo(grant, change.agreed(), before.details(), change.details());
    }

    private Optional<Goal> repeated(Grant grant, UUID id) {
        Optional<Goal> present = goals.find(id);
        present.ifPresent(goal -> Added.requireSame(grant, goal.person(), goal.createdBy()));
        return present;
    }

    private Goal create(Grant grant, UUID id, NewGoal input) {
        PersonRef ref = grant.person();
        requireMaySpeak(grant, input.type());
        VoiceText title = capture.text(grant, input.type(), input.title(), "title", Goal.TITLE_LIMIT, null);
        VoiceText why = input.why()
                .map(given -> capture.text(grant, input.type(), given, "why", Goal.WHY_LIMIT, null))
                .orElse(null);
        Goal goal = new Goal(
                id,
                ref,
                input.type(),
                input.status(),
                title,
                why,
                goals.nextOrder(ref),
                false,
                grant.user(),
                Revision.FIRST,
                details.after(grant, input.type(), GoalDetails.NONE, input.details()));
        changes.begin(subject(goal), grant.user(), now.instant());
        goals.insert(goal);
        drafts.remove(grant.user(), id, GoalStore.TITLE);
        drafts.remove(grant.user(), id, GoalStore.WHY);
        return goal;
    }

    /** The service's goals are for the service to write; the person comments on them. */
    private static void requireMaySpeak(Grant grant, GoalType type) {
        if (grant.toThePerson() && type == GoalType.TREATMENT) {
            throw ProblemException.ruleBroken("service-goal");
        }
    }

    private static Subject subject(Goal goal) {
        return new Subject(goal.person(), goal.id(), Goal.KIND);
    }
}
