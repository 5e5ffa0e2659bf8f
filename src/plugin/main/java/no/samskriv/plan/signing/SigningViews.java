package no.samskriv.plan.signing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.Wording;
import no.samskriv.plan.signing.AgreedText.Words;
import no.samskriv.plan.signing.SigningView.ButtonView;

/** What is said of a plan as a whole, as a view. */
final class SigningViews {
    /** Nothing follows, or nothing that leads back. */
    private static final Set<PlanStatus> FOR_GOOD = EnumSet.of(PlanStatus.CLOSED, PlanStatus.ARCHIVED);

    private final Plan plan;
    private final PlanStanding standing;
    private final boolean interactive;
    private final Phrases phrases;
    private final SigningWording wording;

    SigningViews(PlanPart.Drawing drawing, Phrases phrases, Users users) {
        this.plan = drawing.plan();
        this.standing = PlanStanding.of(plan);
        this.interactive = drawing.isInteractive();
        this.phrases = phrases;
        this.wording = new SigningWording(plan, phrases, users);
    }

    /** A draft without a goal has nothing to say, and nobody to say it to. */
    boolean isSilent() {
        boolean begun =
                standing.status() != PlanStatus.DRAFT || !plan.signOffs().isEmpty();
        return !begun && !(interactive && standing.hasRecoveryGoal());
    }

    SigningView view() {
        List<AnswerView> answers = answers(newest(plan.signOffs()), wording);
        List<String> changes = changes();
        List<ButtonView> first = interactive ? first() : List.of();
        List<ButtonView> more = interactive ? more() : List.of();
        Revision revision = plan.head().revision();
        String line = line();
        boolean mayLook = interactive && standing.isOpen() && standing.hasRecoveryGoal();
        boolean draft = standing.status() == PlanStatus.DRAFT;
        return new SigningView(
                plan.person().ref().value(),
                revision == null ? 0 : revision.number(),
                standing.status().name(),
                wording.forReader("samskriv.signing.status." + Wording.key(standing.status()) + "."),
                !line.isEmpty(),
                line,
                answers,
                !answers.isEmpty(),
                !changes.isEmpty(),
                standing.yes()
                        .map(yes -> wording.forReader("samskriv.signing.changed.", phrases.day(yes.at())))
                        .orElse(""),
                changes,
                interactive,
                mayLook && !draft,
                mayLook && draft,
                wording.text("samskriv.signing.look"),
                first,
                more,
                !more.isEmpty() || (mayLook && draft));
    }

    /** The newest answer of each, in the order they came; the person's first. */
    private static List<SignOff> newest(List<SignOff> oldestFirst) {
        Map<String, SignOff> newest = new LinkedHashMap<>();
        oldestFirst.stream()
                .filter(SignOff::isOfPerson)
                .forEach(each -> newest.put(each.signer().stored(), each));
        oldestFirst.forEach(each -> newest.put(each.signer().stored(), each));
        return List.copyOf(newest.values());
    }

    static List<AnswerView> answers(List<SignOff> signOffs, SigningWording wording) {
        return signOffs.stream().map(each -> answer(each, wording)).toList();
    }

    private static AnswerView answer(SignOff signOff, SigningWording wording) {
        VoiceText remark = signOff.remark();
        String how = wording.how(signOff);
        return new AnswerView(
                Wording.key(signOff.answer()),
                wording.sentence(signOff),
                how,
                !how.isEmpty(),
                remark != null,
                WordsView.of(remark == null ? null : Words.of(remark), wording));
    }

    private List<String> changes() {
        Version signed = plan.signed();
        if (signed == null || standing.isAgreed() || !standing.isOpen()) {
            return List.of();
        }
        return ChangeWording.between(phrases, wording, AgreedText.parse(signed.content()), standing.agreed());
    }

    private String line() {
        if (standing.status() == PlanStatus.DECLINED) {
            return wording.forReader("samskriv.signing.declined.");
        }
        boolean agreed = standing.isAgreed() && standing.status() != PlanStatus.ACTIVE && standing.isOpen();
        return agreed ? wording.forReader("samskriv.signing.agreed.") : "";
    }

    private List<ButtonView> first() {
        List<ButtonView> first = new ArrayList<>();
        PlanStatus status = standing.status();
        if (status == PlanStatus.DRAFT) {
            first.add(button(PlanStatus.IN_USE));
        } else if (status == PlanStatus.DECLINED) {
            first.add(new ButtonView(PlanStatus.DRAFT.name(), wording.text("samskriv.signing.to.draft"), ""));
        } else if (!plan.toThePerson() && standing.isAgreed() && status != PlanStatus.ACTIVE && standing.isOpen()) {
            first.add(button(PlanStatus.ACTIVE));
        }
        return first;
    }

    private List<ButtonView> more() {
        return standing.next().stream().filter(this::isFolded).map(this::button).toList();
    }

    private boolean isFolded(PlanStatus next) {
        return switch (next) {
            case ACTIVE, DRAFT, OUTDATED -> false;
            case FOR_SIGNING -> !plan.toThePerson();
            case IN_USE -> standing.status() != PlanStatus.DRAFT && standing.status() != PlanStatus.DECLINED;
            case FOR_REVISION, DECLINED, CLOSED, ARCHIVED -> true;
        };
    }

    private ButtonView button(PlanStatus next) {
        String key = "samskriv.signing.to." + Wording.key(next);
        String text =
                switch (next) {
                    case FOR_SIGNING -> wording.text(key, plan.person().name());
                    default -> wording.text(key);
                };
        return new ButtonView(next.name(), text, FOR_GOOD.contains(next) ? wording.text(key + ".ask") : "");
    }
}
