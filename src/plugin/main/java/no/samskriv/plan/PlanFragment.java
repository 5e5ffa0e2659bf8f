package no.samskriv.plan;

import java.time.Instant;
import java.util.Locale;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.PlanView.GoalView;

/** Draws a plan: the one rendering, for the page, for the script that fetches it again, and for exports. */
public final class PlanFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public PlanFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /** With what the reader may do. */
    String interactive(Plan plan) {
        return templates.render("plan/plan.vm", view(plan, plan.mayWrite()));
    }

    /** For paper and files: nothing to press. */
    String still(Plan plan) {
        return templates.render("plan/plan.vm", view(plan, false));
    }

    private PlanView view(Plan plan, boolean interactive) {
        String name = plan.person().name();
        String reader = plan.own() ? "own" : "staff";
        CaptureMode mode = plan.own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER;
        return new PlanView(
                plan.person().ref().value(),
                phrases.text("samskriv.plan.title." + reader, name),
                plan.goals().isEmpty(),
                phrases.text("samskriv.plan.empty." + reader, name),
                interactive,
                mode.name(),
                phrases.text("samskriv.plan.goal.new"),
                phrases.text("samskriv.plan.goal.save"),
                phrases.text("samskriv.plan.goal.cancel"),
                phrases.text("samskriv.plan.form.question"),
                phrases.text("samskriv.plan.form.hint." + reader, name),
                plan.goals().stream().map(goal -> view(goal, plan)).toList());
    }

    private GoalView view(Goal goal, Plan plan) {
        VoiceText title = goal.title();
        String status = goal.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new GoalView(
                goal.id().toString(),
                wordsOf(plan),
                title.text(),
                title.language().toLanguageTag(),
                phrases.text("samskriv.plan.goal.status." + status),
                status,
                source(title, plan),
                !title.isConfirmed());
    }

    private String wordsOf(Plan plan) {
        String name = plan.person().name();
        return plan.own()
                ? phrases.text("samskriv.words.own")
                : phrases.text("samskriv.words.of", phrases.genitive(name), name);
    }

    /** How the words came in: the label of recalled words follows them everywhere. */
    private String source(VoiceText words, Plan plan) {
        CaptureMode mode = words.mode() == null ? CaptureMode.TOGETHER : words.mode();
        Instant when = words.confirmedAt() == null ? words.at() : words.confirmedAt();
        String key =
                "samskriv.words.source." + mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String reader = plan.own() && mode == CaptureMode.OWN_LOGIN ? ".own" : "";
        return phrases.text(
                key + reader,
                users.displayName(words.capturedBy()),
                phrases.day(when),
                plan.person().name());
    }
}
