package no.samskriv.plan.law;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The nine points, as staff read them: each with what it rests on and where to fill it in. There is no sum of them.
 *
 * @param paper whether it is the appendix, on a page of its own
 * @param plan the address of the plan from there; empty when the plan has no page
 */
record LawView(
        boolean paper,
        String ref,
        String title,
        String about,
        boolean hasPlan,
        String plan,
        boolean declined,
        String declinedText,
        List<PointView> points)
        implements View {

    /**
     * One point.
     *
     * @param letter as in the regulation
     * @param style {@code done}, {@code plain} or {@code open}, for how it looks
     * @param mayExcept whether somebody may say here why it is not relevant
     */
    record PointView(
            String letter,
            String title,
            String state,
            String style,
            List<BasisView> basis,
            boolean excepted,
            ExceptionView exception,
            boolean mayExcept,
            String values,
            List<LinkView> links)
            implements View {}

    /** What a point rests on, or lacks. */
    record BasisView(String text, boolean lacking) implements View {}

    /** Why it is not relevant; empty where nobody has said so. */
    record ExceptionView(String id, int revision, String reason, String language, String source) implements View {}

    /**
     * Where to fill it in.
     *
     * @param ofPlan whether it stands on the plan itself; {@code to} says where there, and else the address of a page
     */
    record LinkView(String text, boolean ofPlan, String to) implements View {}
}
