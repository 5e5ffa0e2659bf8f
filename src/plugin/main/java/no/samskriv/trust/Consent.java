package no.samskriv.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said yes to, for whom, and for how long. It lifts confidentiality for somebody outside the team; staff
 * read by law, not by consent. Renewal is a new consent.
 *
 * @param participant whom it lets in; null when it lets nobody in, as a consent to a plan does
 * @param domains the parts of life that what is filed under them may be told of too, by key ({@code trust.site} names them)
 * @param exclusions what must not be shared, in the person's own words
 * @param answer what the person answered, in the person's own words
 * @param validTo the last day; at most {@link #MONTHS} months after {@code validFrom} (INV-08)
 * @param witness who else heard it; only with {@link ConsentMethod#ORAL_WITNESSED}
 * @param explained what was gone through before
 * @param repeatedOn when an oral consent was said again
 * @param renews the consent that this one goes on from
 * @param registeredBy who wrote it down
 */
public record Consent(
        UUID id,
        PersonRef person,
        ConsentKind kind,
        @Nullable UUID participant,
        Set<Scope> scopes,
        Set<String> domains,
        @Nullable VoiceText exclusions,
        @Nullable VoiceText answer,
        LocalDate validFrom,
        LocalDate validTo,
        ConsentMethod method,
        @Nullable UserRef witness,
        Set<ConsentPoint> explained,
        @Nullable LocalDate repeatedOn,
        @Nullable UUID renews,
        UserRef registeredBy,
        Instant registeredAt,
        @Nullable Withdrawal withdrawal,
        Revision revision) {
    /** The longest a consent lasts. */
    public static final int MONTHS = 24;
    /** How long one lasts that says nothing else. */
    public static final int USUAL_MONTHS = 12;

    public static final int TEXT_LIMIT = 2_000;
    /** The most parts of life that one names. */
    public static final int DOMAINS_MOST = 30;
    /** A part of life that says what {@link Scope#MONEY} says. */
    private static final String ECONOMY = "economy";

    /** What its changes are filed under. */
    public static final String KIND = "CONSENT";

    public Consent {
        scopes = Set.copyOf(scopes);
        domains = Set.copyOf(domains);
        explained = Set.copyOf(explained);
    }

    /** One that names no part of life. */
    public Consent(
            UUID id,
            PersonRef person,
            ConsentKind kind,
            @Nullable UUID participant,
            Set<Scope> scopes,
            @Nullable VoiceText exclusions,
            @Nullable VoiceText answer,
            LocalDate validFrom,
            LocalDate validTo,
            ConsentMethod method,
            @Nullable UserRef witness,
            Set<ConsentPoint> explained,
            @Nullable LocalDate repeatedOn,
            @Nullable UUID renews,
            UserRef registeredBy,
            Instant registeredAt,
            @Nullable Withdrawal withdrawal,
            Revision revision) {
        this(
                id,
                person,
                kind,
                participant,
                scopes,
                Set.of(),
                exclusions,
                answer,
                validFrom,
                validTo,
                method,
                witness,
                explained,
                repeatedOn,
                renews,
                registeredBy,
                registeredAt,
                withdrawal,
                revision);
    }

    /** That it was taken back: at once, everywhere. */
    public record Withdrawal(
            Instant at, UserRef by, @Nullable String how) {
        /** The most code points of {@code how}. */
        public static final int HOW_LIMIT = 450;
    }

    /**
     * Those that count on this day. A renewal takes the place of what it renews at once and for good: the newest word of
     * the person is the one that counts, when it is narrower too, and when it is taken back later.
     *
     * @param consents of a participant everything, so that none is missed that renews another
     */
    public static List<Consent> valid(Collection<Consent> consents, LocalDate day) {
        Set<UUID> renewed =
                consents.stream().map(Consent::renews).filter(Objects::nonNull).collect(Collectors.toSet());
        return consents.stream()
                .filter(consent -> consent.isValid(day) && !renewed.contains(consent.id()))
                .toList();
    }

    /** What it opens of what is filed under a topic; whoever may be told of money may be told of it under either name. */
    public Stream<String> topics() {
        boolean money = scopes.contains(Scope.MONEY) || domains.contains(ECONOMY);
        return Stream.of(
                        scopes.stream()
                                .filter(scope -> scope.section().isEmpty())
                                .map(Scope::name),
                        domains.stream(),
                        money ? Stream.of(Scope.MONEY.name(), ECONOMY) : Stream.<String>empty())
                .flatMap(topics -> topics)
                .distinct();
    }

    /** Whether it lets somebody in to something that there is. */
    public boolean opens() {
        return participant != null
                && scopes.stream().anyMatch(scope -> scope.section().isPresent());
    }

    /** Whether it was said, and not written; with a witness or without. */
    public boolean isOral() {
        return method == ConsentMethod.ORAL || method == ConsentMethod.ORAL_WITNESSED;
    }

    /** Whether it counts on this day, unless another one has renewed it. */
    public boolean isValid(LocalDate day) {
        return withdrawal == null && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** Said once more on a day; how long it lasts stays. */
    public Consent repeated(LocalDate on) {
        return with(on, withdrawal);
    }

    /** It counts on no day then, not on an earlier one either. */
    public Consent withdrawn(Withdrawal how) {
        return with(repeatedOn, how);
    }

    private Consent with(@Nullable LocalDate repeated, @Nullable Withdrawal taken) {
        return new Consent(
                id,
                person,
                kind,
                participant,
                scopes,
                domains,
                exclusions,
                answer,
                validFrom,
                validTo,
                method,
                witness,
                explained,
                repeated,
                renews,
                registeredBy,
                registeredAt,
                taken,
                revision.next());
    }
}
