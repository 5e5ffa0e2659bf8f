package no.samskriv.plan.demo;

import static no.samskriv.plan.demo.DemoWords.goalId;
import static no.samskriv.plan.demo.DemoWords.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Action;
import no.samskriv.plan.Comment;
import no.samskriv.plan.Goal;
import no.samskriv.plan.demo.PlanDemoTexts.CommentSketch;
import no.samskriv.plan.store.ActionStore;
import no.samskriv.plan.store.CommentStore;
import no.samskriv.plan.store.EntryStore;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.plan.store.PlanHeadStore;
import no.samskriv.plan.store.SignOffStore;
import no.samskriv.plan.store.VersionStore;
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
    private final AnswerDemo answers;
    private final Changes changes;
    private final Users users;

    public PlanDemo(
            GoalStore goals,
            ActionStore actions,
            CommentStore comments,
            EntryStore entries,
            PlanHeadStore heads,
            VersionStore versions,
            SignOffStore signOffs,
            Changes changes,
            Users users) {
        this.goals = goals;
        this.actions = actions;
        this.comments = comments;
        this.entries = new EntryDemo(entries, changes);
        this.heads = new HeadDemo(heads, changes);
        this.answers = new AnswerDemo(versions, signOffs);
        this.changes = changes;
        this.users = users;
    }

    public void seed(LocalDate anchor) {
        DemoWords words = new DemoWords(users, anchor);
        PlanDemoThings things = new PlanDemoThings(words);
        PlanDemoTexts.GOALS.forEach(sketch -> seed(sketch, words, things));
        PlanDemoTexts.ACTIONS.forEach(sketch -> seed(sketch, words, things));
        PlanDemoTexts.COMMENTS.forEach(sketch -> seed(sketch, words));
        EntryDemoTexts.all().forEach(sketch -> entries.seed(sketch, words));
        for (HeadSketch head : HeadDemoTexts.HEADS) {
            heads.seed(head, words);
            answers.seed(head, words, things);
        }
    }

    private void seed(GoalSketch sketch, DemoWords words, PlanDemoThings things) {
        Goal goal = things.goal(sketch, goals.nextOrder(sketch.person()));
        begin(goal.person(), goal.id(), Goal.KIND, goal.createdBy(), words.at(sketch.daysBefore()));
        goals.insert(goal);
    }

    private void seed(ActionSketch sketch, DemoWords words, PlanDemoThings things) {
        Action action = things.action(sketch, actions.nextOrder(sketch.person()));
        begin(action.person(), action.id(), Action.KIND, action.createdBy(), words.at(sketch.daysBefore()));
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
}
