package no.samskriv.plan.demo;

import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.OST;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.VEST;

import java.util.List;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.Chime;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.Kept;
import no.samskriv.plan.SupportMode;

/** Goals, actions and comments of the demo's persons ({@code domain.md} §6). All of them are fictional. */
final class PlanDemoTexts {
    static final String BREAKFAST = "Jeg vil spise frokost før ti, fire dager i uka.";
    static final String DRUMS = "Jeg vil spille trommer sammen med noen igjen.";
    static final String SLEEP = "Stabil søvn uten ny innleggelse";
    static final String DAUGHTER = "Jeg vil være klar i hodet når jeg møter dattera mi.";
    static final String PAIN = "Jeg vil ha vondt uten å måtte bevise det.";
    static final String BUS = "Eg vil ta bussen åleine til biblioteket.";
    static final String VOICES = "Eg vil at stemmene ikkje skal bestemme kva dag det er.";
    static final String WORKSHOP = "Jeg vil jobbe to dager i uka på sykkelverkstedet.";

    /** One comment beside a goal. */
    record CommentSketch(PersonRef person, String goal, String words, String by, int daysBefore) {}

    static final List<GoalSketch> GOALS = List.of(
            GoalSketch.own(
                            NORD,
                            GoalStatus.IN_PROGRESS,
                            BREAKFAST,
                            "Når jeg har spist, er resten av dagen min egen.",
                            CaptureMode.DICTATED,
                            "koordinator-a",
                            76)
                    .known(
                            "Skåla står i oppvasken før klokka ti.",
                            "Å styre morgenen min selv.",
                            "body",
                            Chime.EMPOWERMENT),
            GoalSketch.own(
                            NORD,
                            GoalStatus.DREAM,
                            DRUMS,
                            "Da er jeg trommis. Ikke en som det er noe galt med.",
                            CaptureMode.OWN_LOGIN,
                            "nord",
                            6)
                    .known(null, "Å være en del av noe.", "leisure", Chime.CONNECTEDNESS, Chime.IDENTITY)
                    .wantedIn(150),
            GoalSketch.ours(NORD, SLEEP, "psykolog-f", 69)
                    .supporting("Nord sover seks timer eller mer de fleste nettene.", BREAKFAST),
            GoalSketch.own(
                            SOR,
                            GoalStatus.IN_PROGRESS,
                            DAUGHTER,
                            "Hun skal slippe å lure på om jeg er der.",
                            CaptureMode.TOGETHER,
                            "koordinator-b",
                            48)
                    .known(
                            "Jeg husker det hun fortalte, når jeg er hjemme igjen.",
                            null,
                            "network",
                            Chime.CONNECTEDNESS),
            GoalSketch.own(SOR, GoalStatus.IN_PROGRESS, PAIN, null, CaptureMode.PAPER, "ruskonsulent-e", 20),
            GoalSketch.ours(SOR, "Redusere bruk av vanedannende legemidler", "ruskonsulent-e", 62),
            GoalSketch.own(
                            OST,
                            GoalStatus.IN_PROGRESS,
                            BUS,
                            "Der er det stilt, og ingen spør.",
                            CaptureMode.TOGETHER,
                            "sosionom-d",
                            27)
                    .known(
                            "Eg sit i stolen ved vindauget, og har kome dit sjølv.",
                            null,
                            "leisure",
                            Chime.HOPE,
                            Chime.EMPOWERMENT),
            GoalSketch.own(OST, GoalStatus.NOT_NOW, VOICES, null, CaptureMode.RECALLED, "erfaring-c", 5),
            GoalSketch.own(
                            VEST,
                            GoalStatus.IN_PROGRESS,
                            WORKSHOP,
                            "Der er jeg kollega.",
                            CaptureMode.TOGETHER,
                            "sosionom-d",
                            34)
                    .known(null, null, "work", Chime.MEANING)
                    .wantedIn(60));

    static final List<ActionSketch> ACTIONS = List.of(
            ActionSketch.open(
                            NORD, BREAKFAST, "Frokost sammen på tirsdager", "koordinator-a", SupportMode.WITH, null, 69)
                    .how("Vi kommer klokka ni med brød. Nord dekker på.", "Hver tirsdag, en time."),
            ActionSketch.open(
                    NORD, BREAKFAST, "Feire når det har gått fire uker", "koordinator-a", SupportMode.WITH, 14, 20),
            ActionSketch.open(NORD, DRUMS, "Ringe øvingslokalet", null, SupportMode.SELF, null, 6)
                    .by("nord")
                    .now(ActionStatus.DONE, 5),
            ActionSketch.open(NORD, DRUMS, "Bli med første gang", "erfaring-c", SupportMode.WITH, null, 6)
                    .now(ActionStatus.DONE, 1),
            ActionSketch.open(NORD, null, "Sende søknaden om ledsager", "erfaring-c", SupportMode.FOR, -2, 20)
                    .now(ActionStatus.DONE, 3)
                    .promised(Kept.YES, "Sendt. Nord har kvitteringen."),
            ActionSketch.open(SOR, PAIN, "Time hos fastlegen", "ruskonsulent-e", SupportMode.WITH, 9, 13)
                    .dueBefore(2, 4),
            ActionSketch.open(SOR, DAUGHTER, "Samtale med barnevernet", "koordinator-b", SupportMode.WITH, -15, 32)
                    .now(ActionStatus.CANCELLED, 14)
                    .promised(
                            Kept.NO,
                            "Vi fikk ikke tak i saksbehandleren, og sa det ikke til Sør. Det skulle vi gjort."),
            ActionSketch.open(SOR, DAUGHTER, "Ny tid med barnevernet", "koordinator-b", SupportMode.WITH, 8, 13)
                    .promised(),
            ActionSketch.open(SOR, PAIN, "Smertekurs", null, SupportMode.SELF, null, 20)
                    .by("ruskonsulent-e")
                    .now(ActionStatus.NOT_NOW, 13),
            ActionSketch.open(SOR, null, "Økonomirådgivning", "koordinator-b", SupportMode.FOR, 16, 20),
            ActionSketch.open(OST, BUS, "Prøvetur med buss", "erfaring-c", SupportMode.WITH, null, 27)
                    .now(ActionStatus.DONE, 19),
            ActionSketch.open(OST, BUS, "Prøvetur åleine", null, SupportMode.SELF, null, 27)
                    .now(ActionStatus.DONE, 12)
                    .supportBefore(SupportMode.WITH, 18),
            ActionSketch.open(OST, BUS, "Skaffe lånekort", null, SupportMode.SELF, null, 12),
            ActionSketch.open(OST, BUS, "Hørselvern til bussen", "sosionom-d", SupportMode.FOR, 7, 12),
            ActionSketch.open(VEST, WORKSHOP, "Møte med verkstedlederen", "sosionom-d", SupportMode.WITH, null, 41)
                    .now(ActionStatus.DONE, 34),
            ActionSketch.open(VEST, WORKSHOP, "Prøveuke på verkstedet", null, SupportMode.SELF, null, 20),
            ActionSketch.open(VEST, null, "Gå gjennom kriseplanen på nytt", "koordinator-a", SupportMode.WITH, 7, 12));

    static final List<CommentSketch> COMMENTS = List.of(new CommentSketch(
            NORD, BREAKFAST, "Vi kommer etter klokka ni disse dagene, så det er ro til å spise.", "koordinator-a", 48));

    private PlanDemoTexts() {}
}
