package no.samskriv.trust.consents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.trust.Consent;
import org.jspecify.annotations.Nullable;

/**
 * A consent, and how it stands with it today.
 *
 * @param renewedBy the consent that has taken its place; null while none has
 * @param endsSoon whether it counts now, and not for long: time to ask whether it shall go on
 */
record ConsentStanding(
        Consent consent, ConsentStatus status, @Nullable UUID renewedBy, boolean endsSoon) {
    /** So many days before the last one it is time to ask. */
    static final int SOON = 30;

    /**
     * How it stands on this day.
     *
     * @param all what the person has said yes to, so that none is missed that renews it
     */
    static ConsentStanding of(Consent consent, Collection<Consent> all, LocalDate day) {
        Optional<UUID> renewedBy = all.stream()
                .filter(other -> consent.id().equals(other.renews()))
                .map(Consent::id)
                .findFirst();
        ConsentStatus status = status(consent, renewedBy.isPresent(), day);
        boolean endsSoon = status == ConsentStatus.GIVEN
                && !consent.validTo().minusDays(SOON).isAfter(day);
        return new ConsentStanding(consent, status, renewedBy.orElse(null), endsSoon);
    }

    private static ConsentStatus status(Consent consent, boolean renewed, LocalDate day) {
        if (consent.withdrawal() != null) {
            return ConsentStatus.WITHDRAWN;
        }
        if (renewed) {
            return ConsentStatus.RENEWED;
        }
        return consent.isValid(day) ? ConsentStatus.GIVEN : ConsentStatus.EXPIRED;
    }

    boolean counts() {
        return status == ConsentStatus.GIVEN;
    }
}
