package no.samskriv.plan.signing;

import java.time.LocalDate;
import java.util.Optional;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;

/**
 * What to change in what is said of a plan as a whole; what is absent stays as it is.
 *
 * @param agreed whether the person is there and agrees that confirmed words go
 */
public record PlanHeadChange(
        Patch<TextInput> matters,
        Patch<TextInput> celebrate,
        Patch<TextInput> cooperation,
        Patch<LocalDate> from,
        Patch<LocalDate> to,
        Patch<LocalDate> nextReview,
        Optional<Boolean> winsFirst,
        Optional<PlanStatus> status,
        boolean agreed) {
    public PlanHeadChange {
        if (!matters.given()
                && !celebrate.given()
                && !cooperation.given()
                && !from.given()
                && !to.given()
                && !nextReview.given()
                && winsFirst.isEmpty()
                && status.isEmpty()) {
            throw ProblemException.invalid("body", "nothing-to-change");
        }
    }

    /** Where it stands alone. */
    public static PlanHeadChange to(PlanStatus status) {
        return new PlanHeadChange(
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Optional.empty(),
                Optional.of(status),
                false);
    }
}
