package no.samskriv.person;

import java.time.LocalDate;
import java.util.Optional;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** Somebody who is to work with a person, from today unless another day is given. */
record NewAssignment(
        UserRef user,
        @Nullable String reason,
        Optional<LocalDate> from,
        @Nullable LocalDate to) {}
