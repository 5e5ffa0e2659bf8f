package no.samskriv.crisis;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Patch;

/**
 * What somebody says of a crisis plan as a whole; what is absent stays as it is.
 *
 * @param hidden all sections the person does not want
 * @param told for each who is named: all places where it may stand that they must not be contacted
 * @param agreed whether the person is there and agrees
 */
public record CrisisPlanChange(
        Patch<LocalDate> birthDate,
        Patch<String> facilitator,
        Patch<LocalDate> validUntil,
        Patch<LocalDate> reviewedOn,
        Optional<Set<CrisisSection>> hidden,
        Optional<Boolean> inFolder,
        Optional<Boolean> fileByStaff,
        Map<UUID, Set<Place>> told,
        boolean agreed) {
    public CrisisPlanChange {
        told = Map.copyOf(told);
    }

    boolean isNothing() {
        return !birthDate.given()
                && !facilitator.given()
                && !validUntil.given()
                && !reviewedOn.given()
                && hidden.isEmpty()
                && inFolder.isEmpty()
                && fileByStaff.isEmpty()
                && told.isEmpty();
    }
}
