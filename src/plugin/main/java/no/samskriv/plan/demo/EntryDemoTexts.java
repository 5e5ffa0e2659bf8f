package no.samskriv.plan.demo;

import static no.samskriv.kernel.CaptureMode.DICTATED;
import static no.samskriv.kernel.CaptureMode.OWN_LOGIN;
import static no.samskriv.kernel.CaptureMode.PAPER;
import static no.samskriv.kernel.CaptureMode.TOGETHER;
import static no.samskriv.kernel.Voice.PROFESSIONAL;
import static no.samskriv.kernel.Voice.SHARED;
import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.OST;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.VEST;
import static no.samskriv.plan.demo.PlanDemoTexts.BREAKFAST;
import static no.samskriv.plan.demo.PlanDemoTexts.BUS;
import static no.samskriv.plan.demo.PlanDemoTexts.DAUGHTER;
import static no.samskriv.plan.demo.PlanDemoTexts.DRUMS;
import static no.samskriv.plan.demo.PlanDemoTexts.PAIN;
import static no.samskriv.plan.demo.PlanDemoTexts.WORKSHOP;

import java.util.List;
import java.util.stream.Stream;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.plan.entry.AssessmentMap;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.LawPoint;
import no.samskriv.plan.entry.RightResult;
import no.samskriv.plan.entry.RiskStatus;
import no.samskriv.plan.entry.RoleStatus;
import no.samskriv.plan.entry.StepStatus;
import org.jspecify.annotations.Nullable;

/** What else stands on the demo's plans: steps, the ruler, evaluations, wins, maps and the rest. All of it is fictional. */
final class EntryDemoTexts {
    private static final String A = "koordinator-a";
    private static final String B = "koordinator-b";
    private static final String C = "erfaring-c";
    private static final String D = "sosionom-d";
    private static final String E = "ruskonsulent-e";
    private static final String SELF = "nord";

    private static final List<EntrySketch> OF_NORD = List.of(
            step(NORD, BREAKFAST, "Sette fram skål og skje kvelden før.", SELF, OWN_LOGIN, 60)
                    .says("when", "Før jeg legger meg.")
                    .has("status", StepStatus.DONE),
            step(NORD, BREAKFAST, "Stå opp når radioen slår seg på.", SELF, OWN_LOGIN, 20)
                    .says("when", "De dagene ingen kommer.")
                    .has("status", StepStatus.NEXT),
            step(NORD, DRUMS, "Finne fram trommestikkene.", SELF, OWN_LOGIN, 6).has("status", StepStatus.DONE),
            step(NORD, DRUMS, "Spørre om jeg kan komme igjen.", SELF, OWN_LOGIN, 1)
                    .has("status", StepStatus.NEXT),
            ruler(NORD, BREAKFAST, 4, "Fordi jeg klarte det da søster var her.", A, DICTATED, 70),
            ruler(NORD, BREAKFAST, 6, "Fordi jeg har gjort det to ganger helt alene.", SELF, OWN_LOGIN, 35),
            ruler(NORD, BREAKFAST, 7, "Fordi jeg våkner sulten nå.", SELF, OWN_LOGIN, 6),
            new EntrySketch(NORD, EntryKind.EVALUATION, BREAKFAST, A, TOGETHER, 20)
                    .says("verdict", "Det går bedre enn dere tror. Jeg spiser, men ikke alltid før ti.")
                    .says("serviceView", PROFESSIONAL, "Vi ser at det går tre av fire tirsdager.")
                    .says("personDisagrees", "Dere teller bare de dagene dere er her.")
                    .says(
                            "serviceDisagrees",
                            PROFESSIONAL,
                            "Vi er redde for at dagen sklir når frokosten blir etter tolv.")
                    .says("stopDoing", "Dere kan slutte å spørre om jeg har spist. Jeg sier det selv.")
                    .says(
                            "next",
                            SHARED,
                            "Nord setter kryss på kalenderen på kjøleskapet, så teller vi de samme dagene.")
                    .onDay("on", -20),
            win(NORD, BREAKFAST, "Fire frokoster på én uke.", SELF, OWN_LOGIN, 13),
            win(NORD, DRUMS, "Jeg ringte øvingslokalet selv. Hjertet hamret, men jeg ringte.", SELF, OWN_LOGIN, 5),
            win(NORD, DRUMS, "Jeg spilte trommer for første gang på fire år. 🥁", SELF, OWN_LOGIN, 1),
            map(NORD, AssessmentMap.STRENGTHS, A, 55).onDay("reviewOn", 90),
            onMap(NORD, "strengths", "Jeg hører når noe er skjevt, både i musikk og i folk.", A, TOGETHER, 55),
            onMap(NORD, "mastery", "Når stemningen snur: dusj, og så gå til brua og tilbake.", A, TOGETHER, 55),
            onMap(NORD, "roles", "Trommis. Den som har katten.", SELF, OWN_LOGIN, 48),
            onMap(NORD, "support", "Søsteren min, og naboen som spør om jeg vil ha vafler.", A, TOGETHER, 55),
            new EntrySketch(NORD, EntryKind.SOCIAL_ROLE, DRUMS, SELF, OWN_LOGIN, 6)
                    .says("role", "Trommis")
                    .says("meaning", "Noen venter på at jeg skal telle opp.")
                    .has("status", RoleStatus.DREAM)
                    .became("status", RoleStatus.TRYING, 1),
            right(NORD, "Ledsagerbevis", "Kommunen", C, 3)
                    .onDay("sentOn", -3)
                    .onDay("answerDue", 25)
                    .has("result", RightResult.WAITING),
            right(NORD, "Bostøtte", "Husbanken", A, 62)
                    .onDay("sentOn", -62)
                    .onDay("answeredOn", -12)
                    .has("result", RightResult.PARTLY)
                    .onDay("appealDue", 9));

    private static final List<EntrySketch> OF_SOR = List.of(
            step(SOR, DAUGHTER, "Legge meg før midnatt de to kveldene før jeg skal møte henne.", B, TOGETHER, 30)
                    .has("status", StepStatus.TRIED),
            step(SOR, PAIN, "Skrive ned når det gjør vondt, og ta med arket til legen.", E, PAPER, 13)
                    .has("status", StepStatus.NEXT),
            ruler(SOR, DAUGHTER, 7, "Fordi jeg vil. Mer enn noe annet.", B, TOGETHER, 40),
            ruler(SOR, DAUGHTER, 5, "Fordi jeg ringer henne fortsatt, selv om jeg ikke har sovet.", E, DICTATED, 8),
            new EntrySketch(SOR, EntryKind.EVALUATION, DAUGHTER, E, DICTATED, 12)
                    .says("verdict", "Jeg er klarere om formiddagen. Ikke om natta.")
                    .says("serviceView", PROFESSIONAL, "Vi ser at samtalene er lengre og roligere enn i sommer.")
                    .says("personDisagrees", "Ikke før jeg har sovet en hel uke.")
                    .says(
                            "serviceDisagrees",
                            PROFESSIONAL,
                            "Vi mener raskere nedtrapping vil gjøre det lettere å være våken om dagen.")
                    .says("next", SHARED, "Vi tar søvnen med fastlegen først, og snakker ikke om tallene før det.")
                    .onDay("on", -12),
            win(SOR, DAUGHTER, "Vi snakket i tjue minutter, og ingen av oss la på.", B, DICTATED, 16));

    /** What became of what was dared. */
    static final EntrySketch LEARNT = win(OST, BUS, "Eg gjekk resten sjølv, og fann fram.", C, DICTATED, 12);

    private static final List<EntrySketch> OF_OST = List.of(
            step(OST, BUS, "Sjå på ruta saman, og telje haldeplassane.", D, TOGETHER, 27)
                    .has("status", StepStatus.DONE),
            step(OST, BUS, "Ta bussen heim òg.", C, DICTATED, 11).says("when", "Ein dag det ikkje regnar."),
            new EntrySketch(OST, EntryKind.POSITIVE_RISK, BUS, D, TOGETHER, 26)
                    .says("what", "Ta bussen åleine til biblioteket.")
                    .says("why", "Eg er lei av å bli følgd.")
                    .says("good", "Eg kan dra når eg vil, og bli så lenge eg vil.")
                    .says("wrong", "Eg kan gå av på feil stad. Det kan bli for mykje lyd.")
                    .says("then", "Då ringjer eg C. Ingen hentar meg utan at eg ber om det.")
                    .says("outcome", "Eg gjekk av eitt stopp for tidleg, ringde C, og gjekk resten.")
                    .says("learning", "Eg finn fram sjølv når det ikkje blir som eg hadde tenkt.")
                    .has("supportedBy", "Erfaringsmedarbeider C,Sosionom D")
                    .has("agreedBy", D + "," + C)
                    .has("status", RiskStatus.CONSIDERED)
                    .onDay("reviewOn", -12)
                    .became("status", RiskStatus.AGREED, 25)
                    .became("status", RiskStatus.TRIED, 12)
                    .became("status", RiskStatus.EVALUATED, 11),
            LEARNT,
            win(OST, null, "Eg helsa på sjåføren, og ho helsa att 👋🚌 Eg trudde ikkje ho såg meg.", C, PAPER, 11),
            map(OST, AssessmentMap.STRENGTHS, D, 24),
            onMap(OST, "strengths", "Kart. Eg les kart slik andre les bøker.", D, TOGETHER, 24),
            onMap(OST, "mastery", "Hørselvern, og å telje stopp.", D, TOGETHER, 24),
            new EntrySketch(OST, EntryKind.LAW_EXCEPTION, null, D, TOGETHER, 10)
                    .has("point", LawPoint.I_COOPERATION.name())
                    .says(
                            "reason",
                            PROFESSIONAL,
                            "Berre kommunen gjev tenester no, så det er ingen andre å samarbeide med."));

    private static final List<EntrySketch> OF_VEST = List.of(
            new EntrySketch(VEST, EntryKind.SOCIAL_ROLE, WORKSHOP, D, TOGETHER, 41)
                    .says("role", "Kollega")
                    .says("meaning", "Der spør de om girene, ikke om meg.")
                    .has("status", RoleStatus.DREAM)
                    .onDay("since", -34)
                    .became("status", RoleStatus.TRYING, 34),
            win(VEST, WORKSHOP, "Jeg byttet et helt drev uten å spørre noen.", D, DICTATED, 6));

    private EntryDemoTexts() {}

    static Stream<EntrySketch> all() {
        return Stream.of(OF_NORD, OF_SOR, OF_OST, OF_VEST).flatMap(List::stream);
    }

    /** The key of a person's map; nobody in the demo has two. */
    static String mapOf(PersonRef person) {
        return "map:" + person;
    }

    private static EntrySketch step(
            PersonRef person, String goal, String words, String by, CaptureMode mode, int daysBefore) {
        return new EntrySketch(person, EntryKind.STEP, goal, by, mode, daysBefore).says("text", words);
    }

    private static EntrySketch ruler(
            PersonRef person, String goal, int value, String whyNotLower, String by, CaptureMode mode, int daysBefore) {
        return new EntrySketch(person, EntryKind.RULER_ENTRY, goal, by, mode, daysBefore)
                .has("value", Integer.toString(value))
                .says("whyNotLower", whyNotLower)
                .onDay("on", -daysBefore);
    }

    private static EntrySketch win(
            PersonRef person, @Nullable String goal, String words, String by, CaptureMode mode, int daysBefore) {
        return new EntrySketch(person, EntryKind.WIN, goal, by, mode, daysBefore)
                .says("text", words)
                .onDay("on", -daysBefore);
    }

    private static EntrySketch right(PersonRef person, String what, String where, String by, int daysBefore) {
        return new EntrySketch(person, EntryKind.RIGHT, null, by, TOGETHER, daysBefore)
                .says("what", SHARED, what)
                .says("where", SHARED, where);
    }

    private static EntrySketch map(PersonRef person, AssessmentMap map, String by, int daysBefore) {
        return new EntrySketch(person, EntryKind.ASSESSMENT, null, by, TOGETHER, daysBefore).has("map", map);
    }

    private static EntrySketch onMap(
            PersonRef person, String heading, String words, String by, CaptureMode mode, int daysBefore) {
        return new EntrySketch(person, EntryKind.ASSESSMENT_ITEM, mapOf(person), by, mode, daysBefore)
                .has("heading", heading)
                .says("text", words);
    }
}
