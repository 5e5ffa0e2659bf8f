package no.samskriv.plan.demo;

import static no.samskriv.plan.demo.DemoWords.goalId;
import static no.samskriv.plan.demo.DemoWords.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionTerms;
import no.samskriv.plan.Comment;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalDetails;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.demo.PlanDemoTexts.CommentSketch;
import no.samskriv.plan.store.ActionStore;
import no.samskriv.plan.store.CommentStore;
import no.samskriv.plan.store.EntryStore;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.plan.store.PlanHeadStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Puts the plans of the demo's persons into the tables; what they say stands in {@link PlanDemoTexts} and beside. */
public final class PlanDemo {
    private final GoalStore goals;
    private final ActionStore actions;
    private final CommentStore comments;
    private final EntryDemo entries;
    private final HeadDemo heads;
    private final Changes changes;
    private final Users users;

    public PlanDemo(
            GoalStore goals,
            ActionStore actions,
            CommentStore comments,
            EntryStore entries,
            PlanHeadStore heads,
            Changes changes,
            Users users) {
        this.goals = goals;
        this.actions = actions;
        this.comments = comments;
        this.entries = new EntryDemo(entries, changes);
        this.heads = new HeadDemo(heads, changes);
        this.changes = changes;
        this.users = users;
    }

    public void seed(LocalDate anchor) {
        DemoWords words = new DemoWords(users, anchor);
        PlanDemoTexts.GOALS.forEach(sketch -> seed(sketch, words));
        PlanDemoTexts.ACTIONS.forEach(sketch -> seed(sketch, words));
        PlanDemoTexts.COMMENTS.forEach(sketch -> seed(sketch, words));
        EntryDemoTexts.all().forEach(sketch -> entries.seed(sketch, words));
        HeadDemoTexts.HEADS.forEach(sketch -> heads.seed(sketch, words));
    }

    private void seed(GoalSketch sketch, DemoWords words) {
        UserRef by = words.user(sketch.by());
        Goal goal = new Goal(
                goalId(sketch.words()),
                sketch.person(),
                sketch.type(),
                sketch.status(),
                text(sketch, sketch.words(), words),
                sketch.why() == null ? null : text(sketch, sketch.why(), words),
                goals.nextOrder(sketch.person()),
                false,
                by,
                Revision.FIRST,
                details(sketch, words));
        begin(sketch.person(), goal.id(), Goal.KIND, by, words.at(sketch.daysBefore()));
        goals.insert(goal);
    }

    private static GoalDetails details(GoalSketch sketch, DemoWords words) {
        GoalSketch.More more = sketch.more();
        if (more == null) {
            return GoalDetails.NONE;
        }
        List<UUID> supports = more.supports().stream().map(DemoWords::goalId).toList();
        return new GoalDetails(
                more.howWeKnow() == null ? null : text(sketch, more.howWeKnow(), words),
                more.values() == null ? null : text(sketch, more.values(), words),
                more.domains(),
                more.chime(),
                more.targetIn() == null ? null : words.day(-more.targetIn()),
                supports);
    }

    private void seed(ActionSketch sketch, DemoWords words) {
        UserRef by = words.user(sketch.by());
        Action action = new Action(
                id("action", sketch.words()),
                sketch.person(),
                sketch.goal() == null ? null : goalId(sketch.goal()),
                shared(sketch, sketch.words(), words),
                sketch.responsible() == null ? Responsible.PERSON : Responsible.user(words.user(sketch.responsible())),
                sketch.support(),
                sketch.dueIn() == null ? null : words.day(-sketch.dueIn()),
                sketch.status(),
                words.day(sketch.statusDaysBefore()),
                by,
                actions.nextOrder(sketch.person()),
                false,
                by,
                Revision.FIRST,
                terms(sketch, words));
        begin(sketch.person(), action.id(), Action.KIND, by, words.at(sketch.daysBefore()));
        actions.insert(moved(action, sketch.moved(), words));
    }

    /** As it is now, with what it was before in its history. */
    private Action moved(Action now, ActionSketch.@Nullable Moved moved, DemoWords words) {
        if (moved == null) {
            return now;
        }
        LocalDate before = moved.dueInBefore() == null ? null : words.day(-moved.dueInBefore());
        Revision next = changes.claim(
                new Subject(now.person(), now.id(), Action.KIND),
                now.revision(),
                now.createdBy(),
                words.at(moved.daysBefore()),
                new ChangedFields()
                        .value("due", before, now.due())
                        .value("support", moved.supportBefore(), now.support())
                        .list());
        return new Action(
                now.id(),
                now.person(),
                now.goal(),
                now.title(),
                now.responsible(),
                now.support(),
                now.due(),
                now.status(),
                now.statusOn(),
                now.statusBy(),
                now.order(),
                false,
                now.createdBy(),
                next,
                now.terms());
    }

    private static ActionTerms terms(ActionSketch sketch, DemoWords words) {
        ActionSketch.Terms terms = sketch.terms();
        return new ActionTerms(
                terms.how() == null ? null : shared(sketch, terms.how(), words),
                terms.extent() == null ? null : shared(sketch, terms.extent(), words),
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

    private void seed(CommentSketch sketch, DemoWords words) {
        UserRef by = words.user(sketch.by());
        VoiceText text =
                words.said(Voice.PROFESSIONAL, sketch.person(), sketch.words(), sketch.by(), sketch.daysBefore());
        UUID id = id("comment", sketch.words());
        begin(sketch.person(), id, Comment.KIND, by, words.at(sketch.daysBefore()));
        comments.insert(new Comment(id, sketch.person(), goalId(sketch.goal()), text, false, by, Revision.FIRST));
    }

    private void begin(PersonRef person, UUID id, String kind, UserRef by, Instant at) {
        changes.begin(new Subject(person, id, kind), by, at);
    }

    /** In somebody's own words when there is a mode, and in the service's when there is none. */
    private static VoiceText text(GoalSketch sketch, String said, DemoWords words) {
        return sketch.mode() == null
                ? words.said(Voice.PROFESSIONAL, sketch.person(), said, sketch.by(), sketch.daysBefore())
                : words.own(sketch.person(), said, sketch.mode(), sketch.by(), sketch.daysBefore());
    }

    private static VoiceText shared(ActionSketch sketch, String said, DemoWords words) {
        return words.said(Voice.SHARED, sketch.person(), said, sketch.by(), sketch.daysBefore());
    }
}
