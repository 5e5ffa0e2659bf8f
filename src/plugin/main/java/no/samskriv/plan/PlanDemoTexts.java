package no.samskriv.plan;

import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.OST;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.VEST;

import java.util.List;
import java.util.Locale;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** What stands on the plans of the demo's persons ({@code domain.md} §6). All of them are fictional. */
final class PlanDemoTexts {
    private static final String BREAKFAST = "Jeg vil spise frokost før ti, fire dager i uka.";
    private static final String DRUMS = "Jeg vil spille trommer sammen med noen igjen.";
    private static final String DAUGHTER = "Jeg vil være klar i hodet når jeg møter dattera mi.";
    private static final String PAIN = "Jeg vil ha vondt uten å måtte bevise det.";
    private static final String BUS = "Eg vil ta bussen åleine til biblioteket.";
    private static final String VOICES = "Eg vil at stemmene ikkje skal bestemme kva dag det er.";
    private static final String WORKSHOP = "Jeg vil jobbe to dager i uka på sykkelverkstedet.";

    /**
     * One goal.
     *
     * @param mode null for a goal of the service
     * @param by the login name of whoever typed it
     * @param daysBefore days before the anchor
     */
    record GoalSketch(
            PersonRef person,
            GoalType type,
            GoalStatus status,
            String words,
            @Nullable String why,
            @Nullable CaptureMode mode,
            String by,
            int daysBefore) {
        GoalSketch(
                PersonRef person,
                GoalStatus status,
                String words,
                @Nullable String why,
                CaptureMode mode,
                String by,
                int daysBefore) {
            this(person, GoalType.RECOVERY, status, words, why, mode, by, daysBefore);
        }
    }

    /**
     * One action.
     *
     * @param responsible a login name; null for the person
     * @param dueIn days from the anchor; negative for a day that has passed
     * @param statusDaysBefore when it became so, in days before the anchor
     */
    record ActionSketch(
            PersonRef person,
            @Nullable String goal,
            String words,
            @Nullable String responsible,
            SupportMode support,
            @Nullable Integer dueIn,
            ActionStatus status,
            int statusDaysBefore,
            String by,
            int daysBefore) {}

    /** One comment beside a goal. */
    record CommentSketch(PersonRef person, String goal, String words, String by, int daysBefore) {}

    static final List<GoalSketch> GOALS = List.of(
            new GoalSketch(
                    NORD,
                    GoalStatus.IN_PROGRESS,
                    BREAKFAST,
                    "Når jeg har spist, er resten av dagen min egen.",
                    CaptureMode.DICTATED,
                    "koordinator-a",
                    76),
            new GoalSketch(
                    NORD,
                    GoalStatus.DREAM,
                    DRUMS,
                    "Da er jeg trommis. Ikke en som det er noe galt med.",
                    CaptureMode.OWN_LOGIN,
                    "nord",
                    6),
            ours(NORD, "Stabil søvn uten ny innleggelse", "psykolog-f", 69),
            new GoalSketch(
                    SOR,
                    GoalStatus.IN_PROGRESS,
                    DAUGHTER,
                    "Hun skal slippe å lure på om jeg er der.",
                    CaptureMode.TOGETHER,
                    "koordinator-b",
                    48),
            new GoalSketch(SOR, GoalStatus.IN_PROGRESS, PAIN, null, CaptureMode.PAPER, "ruskonsulent-e", 20),
            ours(SOR, "Redusere bruk av vanedannende legemidler", "ruskonsulent-e", 62),
            new GoalSketch(
                    OST,
                    GoalStatus.IN_PROGRESS,
                    BUS,
                    "Der er det stilt, og ingen spør.",
                    CaptureMode.TOGETHER,
                    "sosionom-d",
                    27),
            new GoalSketch(OST, GoalStatus.NOT_NOW, VOICES, null, CaptureMode.RECALLED, "erfaring-c", 5),
            new GoalSketch(
                    VEST,
                    GoalStatus.IN_PROGRESS,
                    WORKSHOP,
                    "Der er jeg kollega.",
                    CaptureMode.TOGETHER,
                    "sosionom-d",
                    34));

    static final List<ActionSketch> ACTIONS = List.of(
            open(NORD, BREAKFAST, "Frokost sammen på tirsdager", "koordinator-a", SupportMode.WITH, null, 69),
            open(NORD, BREAKFAST, "Feire når det har gått fire uker", "koordinator-a", SupportMode.WITH, 14, 20),
            done(NORD, DRUMS, "Ringe øvingslokalet", null, SupportMode.SELF, "nord", 5, 6),
            done(NORD, DRUMS, "Bli med første gang", "erfaring-c", SupportMode.WITH, "erfaring-c", 1, 6),
            done(NORD, null, "Sende søknaden om ledsager", "erfaring-c", SupportMode.FOR, "erfaring-c", 3, 20),
            open(SOR, PAIN, "Time hos fastlegen", "ruskonsulent-e", SupportMode.WITH, 9, 13),
            open(SOR, DAUGHTER, "Samtale med barnevernet", "koordinator-b", SupportMode.WITH, -4, 32),
            new ActionSketch(
                    SOR,
                    PAIN,
                    "Smertekurs",
                    null,
                    SupportMode.SELF,
                    null,
                    ActionStatus.NOT_NOW,
                    13,
                    "ruskonsulent-e",
                    20),
            open(SOR, null, "Økonomirådgivning", "koordinator-b", SupportMode.FOR, 16, 20),
            done(OST, BUS, "Prøvetur med buss", "erfaring-c", SupportMode.WITH, "erfaring-c", 19, 27),
            done(OST, BUS, "Prøvetur åleine", null, SupportMode.SELF, "sosionom-d", 12, 27),
            open(OST, BUS, "Skaffe lånekort", null, SupportMode.SELF, null, 12),
            open(OST, BUS, "Hørselvern til bussen", "sosionom-d", SupportMode.FOR, 7, 12),
            done(VEST, WORKSHOP, "Møte med verkstedlederen", "sosionom-d", SupportMode.WITH, "sosionom-d", 34, 41),
            open(VEST, WORKSHOP, "Prøveuke på verkstedet", null, SupportMode.SELF, null, 20),
            open(VEST, null, "Gå gjennom kriseplanen på nytt", "koordinator-a", SupportMode.WITH, 7, 12));

    static final List<CommentSketch> COMMENTS = List.of(new CommentSketch(
            NORD, BREAKFAST, "Vi kommer etter klokka ni disse dagene, så det er ro til å spise.", "koordinator-a", 48));

    private PlanDemoTexts() {}

    /** What a person speaks, and what is written about them. */
    static Locale languageOf(PersonRef person) {
        return Locale.forLanguageTag(person.equals(OST) ? "nn" : "nb");
    }

    private static GoalSketch ours(PersonRef person, String words, String by, int daysBefore) {
        return new GoalSketch(person, GoalType.TREATMENT, GoalStatus.IN_PROGRESS, words, null, null, by, daysBefore);
    }

    private static ActionSketch open(
            PersonRef person,
            @Nullable String goal,
            String words,
            @Nullable String responsible,
            SupportMode support,
            @Nullable Integer dueIn,
            int daysBefore) {
        String by = responsible == null ? "sosionom-d" : responsible;
        return new ActionSketch(
                person, goal, words, responsible, support, dueIn, ActionStatus.OPEN, daysBefore, by, daysBefore);
    }

    private static ActionSketch done(
            PersonRef person,
            @Nullable String goal,
            String words,
            @Nullable String responsible,
            SupportMode support,
            String by,
            int doneDaysBefore,
            int daysBefore) {
        return new ActionSketch(
                person, goal, words, responsible, support, null, ActionStatus.DONE, doneDaysBefore, by, daysBefore);
    }
}
