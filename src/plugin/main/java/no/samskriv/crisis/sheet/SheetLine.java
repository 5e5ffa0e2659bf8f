package no.samskriv.crisis.sheet;

import java.time.LocalDate;
import no.samskriv.crisis.CrisisEntry;
import org.jspecify.annotations.Nullable;

/**
 * A line of a sheet.
 *
 * @param entry what it is drawn from; null for somebody who is only named
 * @param who whoever is meant; null when nobody is, or nobody who may be named there
 */
public record SheetLine(
        @Nullable CrisisEntry entry, @Nullable Who who) {

    /**
     * Somebody as they can be reached; without a number where nobody is to ring them.
     *
     * @param relation in the person's terms, such as «søster»
     * @param checkedOn when somebody last tried the number
     */
    public record Who(
            String name,
            @Nullable String relation,
            @Nullable String phone,
            @Nullable LocalDate checkedOn) {}

    static SheetLine of(CrisisEntry entry, @Nullable Who who) {
        return new SheetLine(entry, who);
    }

    static SheetLine named(String name) {
        return new SheetLine(null, new Who(name, null, null, null));
    }
}
