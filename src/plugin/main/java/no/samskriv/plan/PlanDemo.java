package no.samskriv.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.PlanDemoTexts.ActionSketch;
import no.samskriv.plan.PlanDemoTexts.CommentSketch;
import no.samskriv.plan.PlanDemoTexts.GoalSketch;
import no.samskriv.plan.store.ActionStore;
import no.samskriv.plan.store.CommentStore;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Puts the plans of the demo's persons into the tables; what they say stands in {@link PlanDemoTexts}. */
public final class PlanDemo {
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final GoalStore goals;
    private final ActionStore actions;
    private final CommentStore comments;
    private final Changes changes;
    private final Users users;

    public PlanDemo(GoalStore goals, ActionStore actions, CommentStore comments, Changes changes, Users users) {
        this.goals = goals;
        this.actions = actions;
        this.comments = comments;
        this.changes = changes;
        this.users = users;
    }

    public void seed(LocalDate anchor) {
        PlanDemoTexts.GOALS.forEach(sketch -> seed(sketch, anchor));
        PlanDemoTexts.ACTIONS.forEach(sketch -> seed(sketch, anchor));
        PlanDemoTexts.COMMENTS.forEach(sketch -> seed(sketch, anchor));
    }

    private void seed(GoalSketch sketch, LocalDate anchor) {
        UserRef by = user(sketch.by());
        Instant at = at(anchor, sketch.daysBefore());
        Locale language = PlanDemoTexts.languageOf(sketch.person());
        Goal goal = new Goal(
                goalId(sketch.words()),
                sketch.person(),
                sketch.type(),
                sketch.status(),
                text(sketch.words(), sketch.mode(), by, at, language),
                sketch.why() == null ? null : text(sketch.why(), sketch.mode(), by, at, language),
                goals.nextOrder(sketch.person()),
                false,
                by,
                Revision.FIRST);
        begin(sketch.person(), goal.id(), Goal.KIND, by, at);
        goals.insert(goal);
    }

    private void seed(ActionSketch sketch, LocalDate anchor) {
        UserRef by = user(sketch.by());
        Instant at = at(anchor, sketch.daysBefore());
        Action action = new Action(
                id("action", sketch.words()),
                sketch.person(),
                sketch.goal() == null ? null : goalId(sketch.goal()),
                shared(sketch.words(), by, at, PlanDemoTexts.languageOf(sketch.person())),
                responsible(sketch.responsible()),
                sketch.support(),
                sketch.dueIn() == null ? null : anchor.plusDays(sketch.dueIn()),
                sketch.status(),
                anchor.minusDays(sketch.statusDaysBefore()),
                by,
                actions.nextOrder(sketch.person()),
                false,
                by,
                Revision.FIRST);
        begin(sketch.person(), action.id(), Action.KIND, by, at);
        actions.insert(action);
    }

    private void seed(CommentSketch sketch, LocalDate anchor) {
        UserRef by = user(sketch.by());
        Instant at = at(anchor, sketch.daysBefore());
        Locale language = PlanDemoTexts.languageOf(sketch.person());
        VoiceText text = new VoiceText(sketch.words(), Voice.PROFESSIONAL, null, null, by, at, language);
        UUID id = id("comment", sketch.words());
        begin(sketch.person(), id, Comment.KIND, by, at);
        comments.insert(new Comment(id, sketch.person(), goalId(sketch.goal()), text, false, by, Revision.FIRST));
    }

    private void begin(PersonRef person, UUID id, String kind, UserRef by, Instant at) {
        changes.begin(new Subject(person, id, kind), by, at);
    }

    private Responsible responsible(@Nullable String login) {
        return login == null ? Responsible.PERSON : Responsible.user(user(login));
    }

    private UserRef user(String login) {
        return users.byLoginName(login).orElseThrow(() -> ProblemException.ruleBroken("demo-needs-its-site"));
    }

    /** In somebody's own words when there is a mode, and in the service's when there is none. */
    private static VoiceText text(String words, @Nullable CaptureMode mode, UserRef by, Instant at, Locale language) {
        if (mode == null) {
            return new VoiceText(words, Voice.PROFESSIONAL, null, null, by, at, language);
        }
        Instant confirmedAt = mode == CaptureMode.RECALLED ? null : at;
        return new VoiceText(words, Voice.PERSON, mode, confirmedAt, by, at, language);
    }

    private static VoiceText shared(String words, UserRef by, Instant at, Locale language) {
        return new VoiceText(words, Voice.SHARED, null, null, by, at, language);
    }

    private static Instant at(LocalDate anchor, int daysBefore) {
        return anchor.minusDays(daysBefore)
                .atTime(LocalTime.of(10, 30))
                .atZone(ZONE)
                .toInstant();
    }

    private static UUID goalId(String words) {
        return id("goal", words);
    }

    private static UUID id(String kind, String words) {
        return UUID.nameUUIDFromBytes(("demo:" + kind + ":" + words).getBytes(UTF_8));
    }
}
