package no.samskriv.plan.demo;

import static no.samskriv.plan.demo.DemoWords.goalId;
import static no.samskriv.plan.demo.DemoWords.id;

import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionTerms;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalDetails;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.AgreedText;
import org.jspecify.annotations.Nullable;

/** The goals and actions of the demo's plans, as they were first saved, and what stood there on a day. */
final class PlanDemoThings {
    private final DemoWords words;

    PlanDemoThings(DemoWords words) {
        this.words = words;
    }

    /** What was agreed in a person's plan at the end of a day, that many days before the anchor. */
    AgreedText agreedOn(PersonRef person, int daysBefore) {
        List<Goal> goals = PlanDemoTexts.GOALS.stream()
                .filter(sketch -> sketch.person().equals(person) && sketch.daysBefore() >= daysBefore)
                .map(sketch -> goal(sketch, 0))
                .toList();
        List<Action> actions = PlanDemoTexts.ACTIONS.stream()
                .filter(sketch -> sketch.person().equals(person) && sketch.daysBefore() >= daysBefore)
                .map(sketch -> isAsMoved(sketch, daysBefore) ? action(sketch, 0) : actionBefore(sketch, 0))
                .toList();
        return AgreedText.of(goals, actions);
    }

    private static boolean isAsMoved(ActionSketch sketch, int daysBefore) {
        return sketch.moved() == null || sketch.moved().daysBefore() >= daysBefore;
    }

    Goal goal(GoalSketch sketch, int order) {
        UserRef by = words.user(sketch.by());
        return new Goal(
                goalId(sketch.words()),
                sketch.person(),
                sketch.type(),
                sketch.status(),
                text(sketch, sketch.words()),
                sketch.why() == null ? null : text(sketch, sketch.why()),
                order,
                false,
                by,
                Revision.FIRST,
                details(sketch));
    }

    private GoalDetails details(GoalSketch sketch) {
        GoalSketch.More more = sketch.more();
        if (more == null) {
            return GoalDetails.NONE;
        }
        List<UUID> supports = more.supports().stream().map(DemoWords::goalId).toList();
        return new GoalDetails(
                more.howWeKnow() == null ? null : text(sketch, more.howWeKnow()),
                more.values() == null ? null : text(sketch, more.values()),
                more.domains(),
                more.chime(),
                more.targetIn() == null ? null : words.day(-more.targetIn()),
                supports);
    }

    /** As it stands now. */
    Action action(ActionSketch sketch, int order) {
        return action(sketch, sketch.dueIn(), order);
    }

    /** As it stood before somebody changed it. */
    private Action actionBefore(ActionSketch sketch, int order) {
        return action(sketch, sketch.moved() == null ? null : sketch.moved().dueInBefore(), order);
    }

    private Action action(ActionSketch sketch, @Nullable Integer dueIn, int order) {
        UserRef by = words.user(sketch.by());
        return new Action(
                id("action", sketch.words()),
                sketch.person(),
                sketch.goal() == null ? null : goalId(sketch.goal()),
                shared(sketch, sketch.words()),
                responsible(sketch),
                sketch.support(),
                dueIn == null ? null : words.day(-dueIn),
                sketch.status(),
                words.day(sketch.statusDaysBefore()),
                by,
                order,
                false,
                by,
                Revision.FIRST,
                terms(sketch));
    }

    private Responsible responsible(ActionSketch sketch) {
        return sketch.responsible() == null ? Responsible.PERSON : Responsible.user(words.user(sketch.responsible()));
    }

    private ActionTerms terms(ActionSketch sketch) {
        ActionSketch.Terms terms = sketch.terms();
        return new ActionTerms(
                terms.how() == null ? null : shared(sketch, terms.how()),
                terms.extent() == null ? null : shared(sketch, terms.extent()),
                terms.promise(),
                terms.kept(),
                terms.note() == null
                        ? null
                        : words.said(
                                Voice.PROFESSIONAL,
                                sketch.person(),
                                terms.note(),
                                sketch.by(),
                                sketch.statusDaysBefore()));
    }

    /** In somebody's own words when there is a mode, and in the service's when there is none. */
    private VoiceText text(GoalSketch sketch, String said) {
        return sketch.mode() == null
                ? words.said(Voice.PROFESSIONAL, sketch.person(), said, sketch.by(), sketch.daysBefore())
                : words.own(sketch.person(), said, sketch.mode(), sketch.by(), sketch.daysBefore());
    }

    private VoiceText shared(ActionSketch sketch, String said) {
        return words.said(Voice.SHARED, sketch.person(), said, sketch.by(), sketch.daysBefore());
    }
}
