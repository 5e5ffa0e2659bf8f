package no.samskriv.keeping.ending;

import java.time.LocalDate;
import java.util.Optional;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.PersonStatus;

/**
 * What somebody decides about how the work ends; what is not named stays as it is.
 *
 * @param status {@code ENDED}, {@code ARCHIVED}, or {@code ACTIVE} to take it up again
 */
record EndingChange(
        Optional<PersonStatus> status,
        Patch<LocalDate> keepUntil,
        Patch<LocalDate> offeredOn,
        Patch<LocalDate> toldOn,
        Patch<UserRef> toldBy) {}
