package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;

/** That somebody is not there from one day to another, both of which count. Nobody says why. */
public record HatAbsence(
        UUID id,
        UUID team,
        UserRef user,
        LocalDate from,
        LocalDate to,
        boolean removed,
        UserRef createdBy,
        Revision revision) {
    public static final String KIND = "HAT_ABSENCE";
    public static final int MOST_DAYS = 366;

    public boolean covers(LocalDate day) {
        return !removed && !day.isBefore(from) && !day.isAfter(to);
    }
}
