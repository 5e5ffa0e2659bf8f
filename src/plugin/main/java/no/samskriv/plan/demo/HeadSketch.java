package no.samskriv.plan.demo;

import java.util.ArrayList;
import java.util.List;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one plan as a whole in the demo.
 *
 * @param by the login name of whoever wrote it
 * @param daysBefore days before the anchor
 * @param from in days before the anchor; null when no period is said
 * @param reviewIn when it is looked at again, in days from the anchor
 * @param became what became of it, in order; it begins as a draft
 * @param answers what the person answered, and to what
 */
record HeadSketch(
        PersonRef person,
        String by,
        CaptureMode mode,
        int daysBefore,
        @Nullable String matters,
        @Nullable String celebrate,
        @Nullable String cooperation,
        @Nullable Integer from,
        @Nullable Integer reviewIn,
        boolean winsFirst,
        List<Became> became,
        List<Answer> answers) {
    HeadSketch {
        became = List.copyOf(became);
        answers = List.copyOf(answers);
    }

    /** A status, and since when. */
    record Became(PlanStatus status, int daysBefore) {}

    /**
     * An answer to what stood there on that day.
     *
     * @param by who was signed in
     * @param witness who else heard it; null unless it was said to two
     */
    record Answer(
            int daysBefore,
            SignAnswer answer,
            SignMethod method,
            String by,
            @Nullable String witness,
            @Nullable String remark) {}

    HeadSketch(PersonRef person, String by, CaptureMode mode, int daysBefore) {
        this(person, by, mode, daysBefore, null, null, null, null, null, false, List.of(), List.of());
    }

    HeadSketch says(@Nullable String whatMatters, @Nullable String howToCelebrate) {
        return new HeadSketch(
                person,
                by,
                mode,
                daysBefore,
                whatMatters,
                howToCelebrate,
                cooperation,
                from,
                reviewIn,
                winsFirst,
                became,
                answers);
    }

    HeadSketch during(int fromDaysBefore, int reviewedIn, @Nullable String with) {
        return new HeadSketch(
                person,
                by,
                mode,
                daysBefore,
                matters,
                celebrate,
                with,
                fromDaysBefore,
                reviewedIn,
                winsFirst,
                became,
                answers);
    }

    HeadSketch withWinsFirst() {
        return new HeadSketch(
                person, by, mode, daysBefore, matters, celebrate, cooperation, from, reviewIn, true, became, answers);
    }

    HeadSketch became(PlanStatus status, int then) {
        return with(and(became, new Became(status, then)), answers);
    }

    HeadSketch answered(Answer answer) {
        return with(became, and(answers, answer));
    }

    private HeadSketch with(List<Became> statuses, List<Answer> said) {
        return new HeadSketch(
                person,
                by,
                mode,
                daysBefore,
                matters,
                celebrate,
                cooperation,
                from,
                reviewIn,
                winsFirst,
                statuses,
                said);
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
