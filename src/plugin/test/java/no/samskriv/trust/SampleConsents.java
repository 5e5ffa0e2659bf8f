package no.samskriv.trust;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SampleParticipants.SISTER;
import static no.samskriv.person.SamplePersons.NORD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/** What the persons of the demo data say yes to, and whom they keep out. */
public final class SampleConsents {
    public static final Instant REGISTERED = Instant.parse("2026-09-01T09:15:00.123Z");

    private SampleConsents() {}

    /** To the sister, of the minutes and the crisis plan, for a year from 1 September. */
    public static Consent ofSister() {
        return consent(
                UUID.fromString("c0000000-0000-4000-8000-000000000001"),
                SISTER,
                null,
                Scope.MINUTES,
                Scope.CRISIS_PLAN);
    }

    public static Consent consent(UUID id, @Nullable UUID participant, @Nullable UUID renews, Scope... scopes) {
        return new Consent(
                id,
                NORD,
                participant == null ? ConsentKind.PLAN : ConsentKind.NEXT_OF_KIN,
                participant,
                Set.of(scopes),
                Set.of("housing", "work"),
                own("ikke diagnose 🥁"),
                own("Ja, det er greit."),
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-09-01"),
                ConsentMethod.ORAL,
                null,
                EnumSet.allOf(ConsentPoint.class),
                null,
                renews,
                KOORDINATOR_A,
                REGISTERED,
                null,
                Revision.FIRST);
    }

    public static AccessMark blockOf(UserRef user) {
        PersonRef nord = NORD;
        return new AccessMark(
                UUID.randomUUID(),
                nord,
                user,
                MarkKind.BLOCK,
                null,
                null,
                REGISTERED,
                null,
                KOORDINATOR_A,
                null,
                null,
                null,
                Revision.FIRST);
    }

    private static VoiceText own(String words) {
        Locale language = Locale.forLanguageTag("nb");
        return new VoiceText(
                words, Voice.PERSON, CaptureMode.DICTATED, REGISTERED, KOORDINATOR_A, REGISTERED, language);
    }
}
