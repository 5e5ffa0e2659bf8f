package no.samskriv.plan.signing;

import java.util.ArrayList;
import java.util.List;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.person.Related;
import no.samskriv.plan.Action;
import no.samskriv.plan.Goal;
import no.samskriv.plan.Plan;
import no.samskriv.plan.signing.AgreedText.Words;
import no.samskriv.plan.signing.SheetFootView.ChoiceView;
import no.samskriv.plan.signing.SheetFootView.LackingView;
import org.jspecify.annotations.Nullable;

/** Draws what somebody is asked about, in one go, and the three answers, none larger than another. */
public final class SheetFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public SheetFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /**
     * As a page of its own.
     *
     * @param lacking what a yes of the person's still needs, as {@link PlanHeadService#lacking} says
     */
    Drawn page(Plan plan, List<FieldError> lacking) {
        SigningWording wording = new SigningWording(plan, phrases, users);
        PlanStanding standing = PlanStanding.of(plan);
        return new Drawn(
                phrases.text("samskriv.page.name"),
                templates.render("plan/sheet-head.vm", head(plan, standing, wording))
                        + templates.render(
                                "plan/agreed.vm", new AgreedViews(plan, phrases, wording).view(standing.agreed()))
                        + templates.render("plan/sheet-foot.vm", foot(plan, standing, wording, lacking)));
    }

    private SheetHeadView head(Plan plan, PlanStanding standing, SigningWording wording) {
        Version signed = plan.signed();
        List<String> changes = signed == null || standing.isAgreed()
                ? List.of()
                : ChangeWording.between(phrases, wording, AgreedText.parse(signed.content()), standing.agreed());
        return new SheetHeadView(
                plan.person().ref().value(),
                plan.grant().user().key(),
                wording.back(),
                phrases.text("samskriv.signing.back"),
                wording.forReader("samskriv.signing.sheet.title."),
                wording.forReader("samskriv.signing.sheet.lead."),
                !plan.signOffs().isEmpty(),
                SigningViews.answers(plan.signOffs(), wording),
                !changes.isEmpty(),
                standing.yes()
                        .map(yes -> wording.forReader("samskriv.signing.changed.", phrases.day(yes.at())))
                        .orElse(""),
                changes);
    }

    private SheetFootView foot(Plan plan, PlanStanding standing, SigningWording wording, List<FieldError> lacking) {
        boolean staff = !plan.toThePerson();
        List<WordsView> unread = unread(plan, wording);
        List<ChoiceView> signers = staff ? signers(plan) : List.of();
        return new SheetFootView(
                plan.person().ref().value(),
                plan.mayWrite() && standing.isOpen() && standing.hasRecoveryGoal(),
                standing.hash(),
                plan.own() ? "OWN_LOGIN" : plan.toThePerson() ? "TOGETHER" : "",
                wording.forReader("samskriv.signing.sheet.question."),
                staff,
                signers,
                !plan.own(),
                witnesses(plan),
                phrases.text("samskriv.signing.yes"),
                phrases.text("samskriv.signing.yes-but"),
                phrases.text("samskriv.signing.remark"),
                phrases.text("samskriv.signing.remark.read-back", plan.person().name()),
                !unread.isEmpty(),
                unread,
                staff && !lacking.isEmpty(),
                staff ? lacking.stream().map(each -> lacking(plan, each)).toList() : List.of());
    }

    private static List<WordsView> unread(Plan plan, SigningWording wording) {
        List<@Nullable VoiceText> all = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            all.add(goal.title());
            all.add(goal.why());
        }
        for (Action action : plan.actions()) {
            all.add(action.title());
            all.add(action.terms().how());
            all.add(action.terms().extent());
        }
        List<WordsView> unread = new ArrayList<>();
        for (VoiceText text : all) {
            if (text != null && text.isUnconfirmed()) {
                unread.add(WordsView.of(Words.of(text), wording));
            }
        }
        return unread;
    }

    private List<ChoiceView> signers(Plan plan) {
        List<ChoiceView> signers = new ArrayList<>();
        signers.add(new ChoiceView("PERSON", plan.person().name()));
        signers.add(new ChoiceView(
                "USER:" + plan.grant().user().key(),
                phrases.text(
                        "samskriv.signing.signer.me",
                        users.displayName(plan.grant().user()))));
        plan.circle().related().stream()
                .filter(Related::mayBeSuggested)
                .forEach(each -> signers.add(new ChoiceView("RELATED:" + each.id(), each.name())));
        return signers;
    }

    private List<ChoiceView> witnesses(Plan plan) {
        return plan.circle().workers().stream()
                .filter(worker -> !worker.user().equals(plan.grant().user()))
                .map(worker -> new ChoiceView(worker.user().key(), users.displayName(worker.user())))
                .distinct()
                .toList();
    }

    private LackingView lacking(Plan plan, FieldError lacking) {
        String page =
                switch (lacking.field()) {
                    case "consent" -> "hvem-ser?ref=" + plan.person().ref().value();
                    case "coordinator" -> "person?ref=" + plan.person().ref().value();
                    default -> new SigningWording(plan, phrases, users).back();
                };
        return new LackingView(phrases.text("samskriv.problem.field." + lacking.code()), true, page);
    }
}
