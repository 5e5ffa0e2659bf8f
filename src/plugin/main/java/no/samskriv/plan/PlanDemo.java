package no.samskriv.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonDemo;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;

/** The goals of the demo's persons, in their own words ({@code domain.md} §6). */
public final class PlanDemo {
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final List<Sketch> GOALS = List.of(
            new Sketch(
                    PersonDemo.NORD,
                    GoalStatus.IN_PROGRESS,
                    "Jeg vil spise frokost før ti, fire dager i uka.",
                    "nb",
                    CaptureMode.DICTATED,
                    "koordinator-a",
                    76),
            new Sketch(
                    PersonDemo.NORD,
                    GoalStatus.DREAM,
                    "Jeg vil spille trommer sammen med noen igjen.",
                    "nb",
                    CaptureMode.OWN_LOGIN,
                    "nord",
                    6),
            new Sketch(
                    PersonDemo.SOR,
                    GoalStatus.IN_PROGRESS,
                    "Jeg vil være klar i hodet når jeg møter dattera mi.",
                    "nb",
                    CaptureMode.TOGETHER,
                    "koordinator-b",
                    48),
            new Sketch(
                    PersonDemo.SOR,
                    GoalStatus.IN_PROGRESS,
                    "Jeg vil ha vondt uten å måtte bevise det.",
                    "nb",
                    CaptureMode.PAPER,
                    "ruskonsulent-e",
                    20),
            new Sketch(
                    PersonDemo.OST,
                    GoalStatus.IN_PROGRESS,
                    "Eg vil ta bussen åleine til biblioteket.",
                    "nn",
                    CaptureMode.TOGETHER,
                    "sosionom-d",
                    27),
            new Sketch(
                    PersonDemo.OST,
                    GoalStatus.NOT_NOW,
                    "Eg vil at stemmene ikkje skal bestemme kva dag det er.",
                    "nn",
                    CaptureMode.RECALLED,
                    "erfaring-c",
                    5),
            new Sketch(
                    PersonDemo.VEST,
                    GoalStatus.IN_PROGRESS,
                    "Jeg vil jobbe to dager i uka på sykkelverkstedet.",
                    "nb",
                    CaptureMode.TOGETHER,
                    "sosionom-d",
                    34));

    private final GoalStore goals;
    private final Changes changes;
    private final Users users;

    public PlanDemo(GoalStore goals, Changes changes, Users users) {
        this.goals = goals;
        this.changes = changes;
        this.users = users;
    }

    private record Sketch(
            PersonRef person,
            GoalStatus status,
            String words,
            String language,
            CaptureMode mode,
            String by,
            int daysBeforeAnchor) {}

    public void seed(LocalDate anchor) {
        GOALS.forEach(sketch -> seed(sketch, anchor));
    }

    private void seed(Sketch sketch, LocalDate anchor) {
        UserRef by =
                users.byLoginName(sketch.by()).orElseThrow(() -> ProblemException.ruleBroken("demo-needs-its-site"));
        Instant at = anchor.minusDays(sketch.daysBeforeAnchor())
                .atTime(LocalTime.of(10, 30))
                .atZone(ZONE)
                .toInstant();
        UUID id = UUID.nameUUIDFromBytes(("demo:goal:" + sketch.words()).getBytes(UTF_8));
        Goal goal = new Goal(
                id,
                sketch.person(),
                GoalType.RECOVERY,
                sketch.status(),
                words(sketch, by, at),
                null,
                goals.nextOrder(sketch.person()),
                false,
                by,
                Revision.FIRST);
        changes.begin(new Subject(goal.person(), goal.id(), Goal.KIND), by, at);
        goals.insert(goal);
    }

    private static VoiceText words(Sketch sketch, UserRef by, Instant at) {
        Instant confirmedAt = sketch.mode() == CaptureMode.RECALLED ? null : at;
        Locale language = Locale.forLanguageTag(sketch.language());
        return new VoiceText(sketch.words(), Voice.PERSON, sketch.mode(), confirmedAt, by, at, language);
    }
}
