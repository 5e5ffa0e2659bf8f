package no.samskriv.crisis.lines;

import java.time.LocalDate;
import java.util.Optional;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Revision;

/** What an administrator says of a help line; what is not named stays as it is. */
record HelpLineInput(
        Optional<String> name,
        Optional<String> number,
        Patch<String> hours,
        Optional<Boolean> alwaysOpen,
        Patch<LocalDate> checkedOn,
        Optional<Integer> order,
        Optional<Boolean> removed) {

    HelpLine over(HelpLine before, Revision next) {
        return new HelpLine(
                before.id(),
                name.orElse(before.name()),
                number.orElse(before.number()),
                hours.over(before.hours()),
                alwaysOpen.orElse(before.alwaysOpen()),
                checkedOn.over(before.checkedOn()),
                order.orElse(before.order()),
                removed.orElse(before.removed()),
                before.createdBy(),
                before.createdAt(),
                next);
    }
}
