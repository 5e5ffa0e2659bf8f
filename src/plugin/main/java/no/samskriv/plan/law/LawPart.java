package no.samskriv.plan.law;

import no.samskriv.kernel.Templates;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.signing.PlanHead;

/**
 * The last thing on the plan, folded: for those who work with the person the check, which is fetched when it is unfolded;
 * for the person one question, and never the check.
 */
public final class LawPart implements PlanPart {
    private final Templates templates;

    public LawPart(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String draw(Drawing drawing) {
        boolean nothing =
                drawing.plan().goals().isEmpty() && drawing.plan().actions().isEmpty();
        if (!drawing.isWhole() || !drawing.isInteractive() || nothing) {
            return "";
        }
        return templates.render(
                "plan/law-fold.vm",
                new LawFoldView(
                        drawing.plan().person().ref().value(),
                        drawing.plan().toThePerson(),
                        isBare(drawing.plan().head())));
    }

    /** What is said already stands on the plan, with its own way to change it. */
    private static boolean isBare(PlanHead head) {
        return head.from() == null && head.to() == null && head.nextReview() == null && head.cooperation() == null;
    }
}
