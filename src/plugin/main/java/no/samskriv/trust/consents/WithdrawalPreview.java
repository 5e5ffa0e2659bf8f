package no.samskriv.trust.consents;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.samskriv.person.Participant;
import no.samskriv.trust.Consent;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a consent is taken back, before anybody does so.
 *
 * @param counts whether it counts now; one that is over stops nothing
 * @param participant the name of whom it lets in; null when it lets nobody in
 * @param account whether they read in the wiki, and not on paper alone
 * @param stops what it is about and no other consent is
 * @param goesOn what another consent still opens to them
 */
record WithdrawalPreview(
        ConsentKind kind,
        boolean counts,
        @Nullable String participant,
        boolean account,
        Set<Scope> stops,
        Set<Scope> goesOn) {
    WithdrawalPreview {
        stops = Set.copyOf(stops);
        goesOn = Set.copyOf(goesOn);
    }

    /** Whether they read this in the wiki until it is taken back; the rest is told or given to them. */
    boolean reads(Scope scope) {
        return account && scope.section().isPresent();
    }

    /** Whether they see the person's page until it is taken back, and not after. */
    boolean closesPage() {
        return stops.stream().anyMatch(this::reads) && goesOn.stream().noneMatch(this::reads);
    }

    /**
     * Of one that the person has said yes to.
     *
     * @param all everything the person has said yes to
     * @param participant whom it lets in
     */
    static WithdrawalPreview of(
            ConsentStanding standing, Collection<ConsentStanding> all, Optional<Participant> participant) {
        Consent consent = standing.consent();
        Set<Scope> goesOn = EnumSet.noneOf(Scope.class);
        all.stream()
                .filter(ConsentStanding::counts)
                .map(ConsentStanding::consent)
                .filter(other -> !other.id().equals(consent.id()))
                .filter(other -> participant
                        .map(Participant::id)
                        .filter(id -> id.equals(other.participant()))
                        .isPresent())
                .forEach(other -> goesOn.addAll(other.scopes()));
        Set<Scope> stops = EnumSet.noneOf(Scope.class);
        stops.addAll(consent.scopes());
        stops.removeAll(goesOn);
        return new WithdrawalPreview(
                consent.kind(),
                standing.counts(),
                participant.map(Participant::name).orElse(null),
                participant.map(Participant::account).isPresent(),
                stops,
                goesOn);
    }
}
