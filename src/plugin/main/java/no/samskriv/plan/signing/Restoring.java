package no.samskriv.plan.signing;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionChange;
import no.samskriv.plan.ActionService;
import no.samskriv.plan.ActionTermsChange;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalChange;
import no.samskriv.plan.GoalService;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.AgreedText.AgreedAction;
import no.samskriv.plan.signing.AgreedText.AgreedGoal;
import no.samskriv.plan.signing.AgreedText.Words;
import org.jspecify.annotations.Nullable;

/** Writes an agreement back, one thing at a time, by the rules that hold for every change. */
final class Restoring {
    private final Grant grant;
    private final GoalService goals;
    private final ActionService actions;

    Restoring(Grant grant, GoalService goals, ActionService actions) {
        this.grant = grant;
        this.goals = goals;
        this.actions = actions;
    }

    /** Goals first: an action is for one that is there. */
    void to(AgreedText then, AgreedText now) {
        then.goals().forEach(this::restore);
        then.actions().forEach(action -> restore(action, then));
        now.actions().stream()
                .filter(action -> then.action(action.id()).isEmpty())
                .map(action -> actions.get(action.id()))
                .forEach(action -> actions.change(action.id(), ActionChange.removal(true), action.revision()));
        now.goals().stream()
                .filter(goal -> then.goal(goal.id()).isEmpty())
                .map(goal -> goals.get(goal.id()))
                .forEach(goal -> goals.change(goal.id(), GoalChange.removal(true), goal.revision()));
    }

    private void restore(AgreedGoal then) {
        Goal goal = goals.get(then.id());
        Optional<TextInput> title =
                Optional.ofNullable(text(then.title(), Words.of(goal.title())).value());
        Patch<TextInput> why = text(then.why(), Words.ofNullable(goal.why()));
        if (title.isPresent() || why.given() || goal.removed()) {
            GoalChange change =
                    new GoalChange(title, why, Optional.empty(), Patch.absent(), back(goal.removed()), true);
            goals.change(goal.id(), change, goal.revision());
        }
    }

    private void restore(AgreedAction then, AgreedText all) {
        Action action = actions.get(then.id());
        AgreedAction now = AgreedText.agreed(action);
        if (now.equals(then) && !action.removed()) {
            return;
        }
        ActionTermsChange terms = new ActionTermsChange(
                text(then.how(), now.how()),
                text(then.extent(), now.extent()),
                then.promise() == now.promise() ? Optional.empty() : Optional.of(then.promise()),
                Patch.absent(),
                Patch.absent());
        Optional<Responsible> who = then.who().equals(now.who()) ? Optional.empty() : Optional.of(then.who());
        ActionChange change = new ActionChange(
                goal(then, now, all),
                Optional.ofNullable(text(then.title(), now.title()).value()),
                who,
                Optional.empty(),
                Objects.equals(then.due(), now.due()) ? Patch.absent() : Patch.to(then.due()),
                Optional.empty(),
                back(action.removed()),
                true,
                terms);
        actions.change(action.id(), change, action.revision());
    }

    private static Patch<UUID> goal(AgreedAction then, AgreedAction now, AgreedText all) {
        UUID goal = then.goal();
        boolean there = goal == null || all.goal(goal).isPresent();
        return Objects.equals(goal, now.goal()) || !there ? Patch.absent() : Patch.to(goal);
    }

    private static Optional<Boolean> back(boolean removed) {
        return removed ? Optional.of(false) : Optional.empty();
    }

    /** What stands stays as it was captured when it says the same. */
    private Patch<TextInput> text(@Nullable Words then, @Nullable Words now) {
        if (Objects.equals(then, now)) {
            return Patch.absent();
        } else if (then == null) {
            return Patch.to(null);
        } else if (then.voice() == Voice.NEXT_OF_KIN) {
            // the person cannot confirm what somebody else has said
            throw ProblemException.ruleBroken("restore-others-words");
        }
        CaptureMode mode = grant.own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER;
        return Patch.to(new TextInput(then.text(), then.voice(), then.voice().isOwnWords() ? mode : null, false));
    }
}
