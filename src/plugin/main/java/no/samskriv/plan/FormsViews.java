package no.samskriv.plan;

import static no.samskriv.plan.Wording.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;
import no.samskriv.person.StaffAssignment;
import no.samskriv.plan.FormsView.ChoiceView;

/** The forms of a plan, as a view. */
final class FormsViews {
    private final Plan plan;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;

    FormsViews(Plan plan, Phrases phrases, Users users) {
        this.plan = plan;
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, plan.person(), plan.grant());
    }

    FormsView view() {
        String name = plan.person().name();
        return new FormsView(
                plan.person().ref().value(),
                plan.toThePerson(),
                ownMode(),
                wording.forReader("samskriv.plan.form.hint."),
                phrases.text("samskriv.plan.form.mode.dictated", name),
                phrases.text("samskriv.plan.form.read-back", name),
                wording.ownWords(),
                phrases.text("samskriv.plan.remove.agreed", name),
                wording.forReader("samskriv.plan.conflict.whose."),
                choices("samskriv.plan.goal.status.", GoalStatus.values()),
                choices("samskriv.plan.action.status.", ActionStatus.values()),
                supports(),
                responsible(),
                goals(),
                choices("samskriv.promise.choice.", Kept.values()),
                wording.forReader("samskriv.promise.flag."));
    }

    private List<ChoiceView> goals() {
        return plan.goals().stream()
                .map(goal -> new ChoiceView(goal.id().toString(), goal.title().text()))
                .toList();
    }

    private String ownMode() {
        return plan.toThePerson() ? (plan.own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER).name() : "";
    }

    private List<ChoiceView> choices(String keys, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> new ChoiceView(each.name(), phrases.text(keys + key(each))))
                .toList();
    }

    private List<ChoiceView> supports() {
        return Arrays.stream(SupportMode.values())
                .map(each -> new ChoiceView(each.name(), wording.nameOf(each)))
                .toList();
    }

    /** The person first, then who works with them, then who is around them and may be asked (INV-12, INV-28), and who else takes part. */
    private List<ChoiceView> responsible() {
        List<ChoiceView> all = new ArrayList<>();
        all.add(new ChoiceView(Responsible.PERSON.stored(), wording.forReader("samskriv.plan.form.who.")));
        plan.circle().workers().stream()
                .map(StaffAssignment::user)
                .distinct()
                .map(user -> new ChoiceView(Responsible.user(user).stored(), users.displayName(user)))
                .forEach(all::add);
        plan.circle().related().stream()
                .filter(Related::mayBeSuggested)
                .map(each -> new ChoiceView(Responsible.related(each.id()).stored(), each.name()))
                .forEach(all::add);
        plan.circle().justTakingPart(phrases.today()).stream()
                .map(each -> new ChoiceView(Responsible.participant(each.id()).stored(), each.name()))
                .forEach(all::add);
        return all;
    }
}
