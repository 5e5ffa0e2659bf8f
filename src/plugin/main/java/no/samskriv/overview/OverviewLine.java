package no.samskriv.overview;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * What the overview of one worker says of one person.
 *
 * @param mine whether the worker coordinates
 * @param main whether the worker is the person's main contact
 * @param from the first day on which it stands there
 * @param to the last; null while it goes on
 */
public record OverviewLine(
        UserRef worker,
        PersonRef person,
        UUID team,
        boolean mine,
        boolean main,
        LocalDate from,
        @Nullable LocalDate to,
        Standing standing) {}
