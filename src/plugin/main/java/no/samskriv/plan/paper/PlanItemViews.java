package no.samskriv.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionWording;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.Plan;
import no.samskriv.plan.Wording;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.paper.BookletView.ItemView;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.trust.site.RightsTexts;

/** What the plan is made of, on paper: what matters, goals, who does what, promises, and who agreed. */
final class PlanItemViews {
    private final Plan plan;
    private final RightsTexts rights;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;
    private final ActionWording words;
    private final SaidViews said;

    PlanItemViews(Plan plan, RightsTexts rights, Phrases phrases, Users users) {
        this.plan = plan;
        this.rights = rights;
        this.phrases = phrases;
        this.users = users;
        this.wording = Wording.toThePerson(plan, phrases, users);
        this.words = new ActionWording(plan.circle(), phrases, users, wording);
        this.said = new SaidViews(wording, phrases);
    }

    List<ItemView> matters() {
        VoiceText matters = plan.head().matters();
        return matters == null ? List.of() : List.of(item().line("", matters).view());
    }

    List<ItemView> goals() {
        return eachGoal(this::goal);
    }

    /** What they are, and no more. */
    List<ItemView> goalsInBrief() {
        return eachGoal(goal -> item().title(goal.title()).state(state(goal)).view());
    }

    private List<ItemView> eachGoal(Function<Goal, ItemView> draw) {
        Stream<Goal> own = plan.goals().stream().filter(goal -> goal.type() == GoalType.RECOVERY);
        Stream<Goal> ofService = plan.goals().stream().filter(goal -> goal.type() == GoalType.TREATMENT);
        return Stream.concat(own, ofService).map(draw).toList();
    }

    private ItemView goal(Goal goal) {
        boolean own = goal.type() == GoalType.RECOVERY;
        ItemViews item = item().title(goal.title())
                .state(state(goal))
                .line(
                        own ? wording.forReader("samskriv.plan.why.") : phrases.text("samskriv.plan.why.service"),
                        goal.why())
                .line(
                        phrases.text("samskriv.booklet.goal.how-we-know"),
                        goal.details().howWeKnow())
                .line(
                        phrases.text("samskriv.booklet.goal.values"),
                        goal.details().values());
        if (goal.details().target() != null) {
            item.line(
                    phrases.text("samskriv.booklet.goal.target"),
                    phrases.day(goal.details().target()));
        }
        for (Entry step : plan.entries(EntryKind.STEP, goal.id())) {
            item.line(
                    phrases.text("samskriv.booklet.goal.step"),
                    step.text("text").orElse(null));
        }
        return item.view();
    }

    private String state(Goal goal) {
        String status = phrases.text("samskriv.plan.goal.status." + Wording.key(goal.status()));
        return goal.type() == GoalType.RECOVERY ? status : phrases.text("samskriv.booklet.goal.of-service", status);
    }

    /** What is to be done; what is done already stands further back. */
    List<ItemView> actions() {
        return standing().map(this::action).toList();
    }

    /** What, who and by when, and no more. */
    List<ItemView> actionsInBrief() {
        return standing()
                .map(action ->
                        item().title(action.title()).line(words.by(action)).view())
                .toList();
    }

    private Stream<Action> standing() {
        return plan.actions().stream().filter(action -> action.status().isOpen());
    }

    private ItemView action(Action action) {
        return item().title(action.title())
                .line(words.by(action))
                .line(
                        phrases.text("samskriv.plan.action.detail.how"),
                        action.terms().how())
                .line(
                        phrases.text("samskriv.plan.action.detail.extent"),
                        action.terms().extent())
                .view();
    }

    List<ItemView> promises() {
        return PromisesPart.inOrder(plan.actions()).stream()
                .map(action -> item().title(action.title())
                        .state(words.promise(action))
                        .line(words.by(action))
                        .line("", action.terms().note())
                        .view())
                .toList();
    }

    List<ItemView> done() {
        return plan.actions().stream()
                .filter(action -> !action.status().isOpen() && !action.terms().promise())
                .map(action -> item().title(action.title())
                        .state(words.state(action))
                        .line(
                                phrases.text("samskriv.plan.action.detail.note"),
                                action.terms().note())
                        .view())
                .toList();
    }

    /** In the words of the site where it has some, and in ours where it has none. */
    List<ItemView> complaint() {
        ItemViews item = item();
        line(item, "samskriv.complaint.no.", rights.no());
        line(item, "samskriv.complaint.change.", rights.change());
        line(item, "samskriv.complaint.complain.", rights.complain());
        item.line(wording.forReader("samskriv.complaint.ombud."));
        return List.of(item.line(rights.ombud().orElse("")).view());
    }

    private void line(ItemViews item, String ours, Optional<RightsTexts.SiteText> ofSite) {
        if (ofSite.isEmpty()) {
            item.line(wording.forReader(ours));
        } else if (ofSite.get().language().isEmpty()) {
            item.line(ofSite.get().text());
        } else {
            item.lineIn(ofSite.get().language(), ofSite.get().text());
        }
    }

    /** A no and a remark stand as clearly as a yes (INV-10). */
    List<ItemView> agreement() {
        List<ItemView> all = new ArrayList<>();
        for (SignOff signOff : plan.signOffs()) {
            String who = signOff.isOfPerson() ? plan.person().name() : nameOf(signOff);
            String key = "samskriv.booklet.answer." + Wording.key(signOff.answer());
            all.add(item().line(phrases.text(key, who, phrases.day(signOff.at())))
                    .line("", signOff.remark())
                    .view());
        }
        return all;
    }

    private String nameOf(SignOff signOff) {
        return signOff.signer().user() == null
                ? plan.circle().related().stream()
                        .filter(each ->
                                Objects.equals(each.id(), signOff.signer().related()))
                        .findFirst()
                        .map(each -> each.name())
                        .orElseGet(() -> phrases.text("samskriv.plan.action.somebody"))
                : users.displayName(signOff.signer().user());
    }

    private ItemViews item() {
        return new ItemViews(said);
    }
}
