package no.samskriv.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;

/**
 * What to change in an action; what is absent stays as it is.
 *
 * @param removed whether it is taken off the plan, or put back
 * @param terms what to change in what more was agreed
 * @param agreed whether the person is there and agrees that confirmed words go
 */
public record ActionChange(
        Patch<UUID> goal,
        Optional<TextInput> title,
        Optional<Responsible> responsible,
        Optional<SupportMode> support,
        Patch<LocalDate> due,
        Optional<ActionStatus> status,
        Optional<Boolean> removed,
        boolean agreed,
        ActionTermsChange terms) {
    public ActionChange {
        if (!goal.given()
                && title.isEmpty()
                && responsible.isEmpty()
                && support.isEmpty()
                && !due.given()
                && status.isEmpty()
                && removed.isEmpty()
                && terms.isNone()) {
            throw ProblemException.invalid("body", "nothing-to-change");
        }
    }

    /** Nothing of what more was agreed. */
    public ActionChange(
            Patch<UUID> goal,
            Optional<TextInput> title,
            Optional<Responsible> responsible,
            Optional<SupportMode> support,
            Patch<LocalDate> due,
            Optional<ActionStatus> status,
            Optional<Boolean> removed,
            boolean agreed) {
        this(goal, title, responsible, support, due, status, removed, agreed, ActionTermsChange.NONE);
    }

    /** What more was agreed alone. */
    public ActionChange(Optional<ActionStatus> status, ActionTermsChange terms) {
        this(
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Patch.absent(),
                status,
                Optional.empty(),
                false,
                terms);
    }

    /** Takes the action off the plan. */
    public static ActionChange removal(boolean agreed) {
        return new ActionChange(
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Patch.absent(),
                Optional.empty(),
                Optional.of(true),
                agreed);
    }
}
