package no.samskriv.trust;

import static no.samskriv.person.SamplePersons.NORD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.ParticipantStatus;
import org.jspecify.annotations.Nullable;

/** Those who come to Nord in other ways than by working with him. */
public final class Around {
    public static final UserRef SOSTER = new UserRef("key-soster-nord");
    public static final UUID SOSTER_TAKES_PART = UUID.fromString("5057e400-0000-4000-8000-000000000001");

    private Around() {}

    public static AccessMark mark(UserRef user, MarkKind kind, @Nullable MarkReason reason) {
        Instant from = Instant.parse("2026-11-22T09:00:00Z");
        Instant until = kind == MarkKind.BLOCK ? null : Instant.parse("2026-11-22T13:00:00Z");
        return new AccessMark(
                UUID.randomUUID(),
                NORD,
                user,
                kind,
                reason,
                reason == MarkReason.OTHER ? "Nord ba om det" : null,
                from,
                until,
                user,
                null,
                null,
                null,
                Revision.FIRST);
    }

    public static Participant soster() {
        return new Participant(
                SOSTER_TAKES_PART,
                NORD,
                null,
                SOSTER,
                "Søster",
                "Pårørende",
                ParticipantKind.NEXT_OF_KIN,
                null,
                null,
                null,
                null,
                null,
                LocalDate.parse("2026-09-01"),
                null,
                ParticipantStatus.ACTIVE,
                FakeUsers.KOORDINATOR_A,
                Revision.FIRST);
    }

    public static Consent consentOfNord(Scope... scopes) {
        return new Consent(
                UUID.randomUUID(),
                NORD,
                ConsentKind.values()[0],
                SOSTER_TAKES_PART,
                Set.of(scopes),
                null,
                null,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-09-01"),
                ConsentMethod.OWN_LOGIN,
                null,
                Set.of(),
                null,
                null,
                FakeUsers.NORD,
                Instant.parse("2026-09-01T10:00:00Z"),
                null,
                Revision.FIRST);
    }

    public static Consent withdrawn(Consent consent) {
        return new Consent(
                consent.id(),
                consent.person(),
                consent.kind(),
                consent.participant(),
                consent.scopes(),
                consent.exclusions(),
                consent.answer(),
                consent.validFrom(),
                consent.validTo(),
                consent.method(),
                consent.witness(),
                consent.explained(),
                consent.repeatedOn(),
                consent.renews(),
                consent.registeredBy(),
                consent.registeredAt(),
                new Consent.Withdrawal(Instant.parse("2026-11-22T09:59:00Z"), FakeUsers.NORD, null),
                consent.revision().next());
    }
}
