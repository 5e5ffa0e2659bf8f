package no.samskriv.plan.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samskriv.kernel.Voice;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Chime;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalDetails;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.Plan;
import no.samskriv.plan.entry.EntryFormsView.FieldView;
import no.samskriv.plan.entry.EntryFormsView.FormView;
import no.samskriv.plan.entry.EntryFormsView.OptionView;
import no.samskriv.trust.site.LifeDomains;

/** The forms of what else may be said of a goal: one for the person's goals, one for the service's. */
final class GoalFormViews {
    private static final String SET = "SET";

    private final Phrases phrases;
    private final LifeDomains domains;

    GoalFormViews(Phrases phrases, LifeDomains domains) {
        this.phrases = phrases;
        this.domains = domains;
    }

    Stream<FormView> of(Plan plan) {
        FormView recovery = form(
                "goals-recovery",
                Stream.of(
                        text("howWeKnow", "samskriv.goal.how-we-know", GoalDetails.HOW_WE_KNOW_LIMIT, Voice.PERSON),
                        text("values", "samskriv.goal.values", GoalDetails.VALUES_LIMIT, Voice.PERSON),
                        day("samskriv.goal.target"),
                        set("domains", "samskriv.goal.domains", lives()),
                        set("chime", "samskriv.goal.chime", chime())));
        if (plan.toThePerson()) {
            return Stream.of(recovery);
        }
        FormView treatment = form(
                "goals-treatment",
                Stream.of(
                        set("supports", "samskriv.goal.supports", recoveryGoals(plan)),
                        text(
                                "howWeKnow",
                                "samskriv.goal.how-we-know",
                                GoalDetails.HOW_WE_KNOW_LIMIT,
                                Voice.PROFESSIONAL),
                        day("samskriv.goal.target.service"),
                        set("domains", "samskriv.goal.domains", lives())));
        return Stream.of(recovery, treatment);
    }

    /** A question with nothing to choose is not asked. */
    private FormView form(String kind, Stream<FieldView> fields) {
        List<FieldView> asked = fields.filter(
                        field -> !field.isSet() || !field.choices().isEmpty())
                .toList();
        return new FormView(kind, phrases.text("samskriv.goal.more"), false, "", asked);
    }

    private FieldView text(String name, String label, int limit, Voice voice) {
        return field(name, EntryField.Type.TEXT.name(), phrases.text(label), limit, voice.name(), List.of());
    }

    private FieldView day(String label) {
        return field("target", EntryField.Type.DATE.name(), phrases.text(label), 0, "", List.of());
    }

    private FieldView set(String name, String label, List<OptionView> choices) {
        return field(name, SET, phrases.text(label), 0, "", choices);
    }

    private static FieldView field(
            String name, String type, String label, int limit, String voice, List<OptionView> choices) {
        return new FieldView(
                name,
                type,
                label,
                false,
                "",
                !voice.isEmpty(),
                1,
                type.equals(EntryField.Type.DATE.name()),
                false,
                false,
                false,
                false,
                type.equals(SET),
                false,
                false,
                "",
                limit,
                voice,
                false,
                List.of(),
                choices);
    }

    private List<OptionView> lives() {
        return domains.offered().entrySet().stream()
                .map(domain -> new OptionView(domain.getKey(), domain.getValue()))
                .toList();
    }

    private List<OptionView> chime() {
        return Arrays.stream(Chime.values())
                .map(each -> new OptionView(
                        each.name(),
                        phrases.text("samskriv.goal.chime." + each.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static List<OptionView> recoveryGoals(Plan plan) {
        return plan.goals().stream()
                .filter(goal -> goal.type() == GoalType.RECOVERY)
                .map(GoalFormViews::option)
                .toList();
    }

    private static OptionView option(Goal goal) {
        return new OptionView(goal.id().toString(), goal.title().text());
    }
}
