package no.samskriv.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.SamplePersons;
import org.jspecify.annotations.Nullable;

/** Actions of the demo data, all of them Nord's. */
public final class SampleActions {
    private SampleActions() {}

    /** Something a worker sees to, every Tuesday. */
    public static Action breakfastTogether() {
        return action(1, SampleGoals.breakfast().id(), "Frokost sammen på tirsdager", worker(), null);
    }

    /** Something a worker has promised by a day. */
    public static Action application() {
        return action(2, null, "Sende søknaden om ledsager", worker(), LocalDate.parse("2026-11-20"));
    }

    /** Something Nord sees to. */
    public static Action ringRehearsal() {
        return action(
                3, SampleGoals.drums().id(), "Ringe øvingslokalet", Responsible.PERSON, LocalDate.parse("2026-11-12"));
    }

    private static Responsible worker() {
        return Responsible.user(FakeUsers.KOORDINATOR_A);
    }

    private static Action action(
            int number, @Nullable UUID goal, String text, Responsible responsible, @Nullable LocalDate due) {
        VoiceText title = new VoiceText(
                text,
                Voice.SHARED,
                null,
                null,
                FakeUsers.KOORDINATOR_A,
                Instant.parse("2026-11-01T10:00:00Z"),
                Locale.forLanguageTag("nb"));
        return new Action(
                new UUID(0xac71_0000_0000_4000L, 0x8000_0000_0000_0000L + number),
                SamplePersons.NORD,
                goal,
                title,
                responsible,
                SupportMode.WITH,
                due,
                ActionStatus.OPEN,
                LocalDate.parse("2026-11-01"),
                FakeUsers.KOORDINATOR_A,
                number,
                false,
                FakeUsers.KOORDINATOR_A,
                Revision.FIRST);
    }
}
