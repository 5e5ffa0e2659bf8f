package no.samskriv.plan;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.SamplePersons;

/** Goals of the demo data. */
public final class SampleGoals {
    private SampleGoals() {}

    /** Nord's, dictated and read back. */
    public static Goal breakfast() {
        return goal(
                1,
                SamplePersons.NORD,
                GoalStatus.IN_PROGRESS,
                words(
                        "Jeg vil spise frokost før ti, fire dager i uka.",
                        "nb",
                        CaptureMode.DICTATED,
                        FakeUsers.KOORDINATOR_A,
                        "2026-09-02T08:30:00Z"));
    }

    /** Nord's, written by himself. */
    public static Goal drums() {
        return goal(
                2,
                SamplePersons.NORD,
                GoalStatus.DREAM,
                words(
                        "Jeg vil spille trommer sammen med noen igjen.",
                        "nb",
                        CaptureMode.OWN_LOGIN,
                        FakeUsers.NORD,
                        "2026-11-11T09:30:00Z"));
    }

    /** Øst's, recalled by a worker and not read back. */
    public static Goal voices() {
        return goal(
                3,
                SamplePersons.OST,
                GoalStatus.NOT_NOW,
                words(
                        "Eg vil at stemmene ikkje skal bestemme kva dag det er.",
                        "nn",
                        CaptureMode.RECALLED,
                        FakeUsers.ERFARING_C,
                        "2026-11-12T09:30:00Z"));
    }

    /** A goal of Nord's that says this; {@code number} is its id and its place. */
    public static Goal saying(String text, int number) {
        return goal(
                number,
                SamplePersons.NORD,
                GoalStatus.IN_PROGRESS,
                words(text, "nb", CaptureMode.TOGETHER, FakeUsers.KOORDINATOR_A, "2026-11-12T09:30:00Z"));
    }

    public static VoiceText words(String text, String language, CaptureMode mode, UserRef by, String at) {
        Instant instant = Instant.parse(at);
        Instant confirmedAt = mode == CaptureMode.RECALLED ? null : instant;
        return new VoiceText(text, Voice.PERSON, mode, confirmedAt, by, instant, Locale.forLanguageTag(language));
    }

    /** The goal as it is after a change of its status and title. */
    public static Goal changed(Goal goal, GoalStatus status, VoiceText title, Revision revision) {
        return new Goal(
                goal.id(),
                goal.person(),
                goal.type(),
                status,
                title,
                goal.why(),
                goal.order(),
                goal.removed(),
                goal.createdBy(),
                revision);
    }

    private static Goal goal(int number, PersonRef person, GoalStatus status, VoiceText title) {
        UUID id = new UUID(0x90a1_0000_0000_4000L, 0x8000_0000_0000_0000L + number);
        return new Goal(
                id, person, GoalType.RECOVERY, status, title, null, number, false, title.capturedBy(), Revision.FIRST);
    }
}
