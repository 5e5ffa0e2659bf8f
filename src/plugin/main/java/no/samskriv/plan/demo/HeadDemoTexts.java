package no.samskriv.plan.demo;

import static no.samskriv.kernel.CaptureMode.DICTATED;
import static no.samskriv.kernel.CaptureMode.OWN_LOGIN;
import static no.samskriv.kernel.CaptureMode.TOGETHER;
import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.OST;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.VEST;

import java.util.List;
import no.samskriv.plan.demo.HeadSketch.Answer;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;

/**
 * What is said of the demo's plans as a whole ({@code domain.md} §6): one in force, one changed since the yes, one in the
 * making, and a person who wants no plan. All of it is fictional.
 */
final class HeadDemoTexts {
    static final List<HeadSketch> HEADS = List.of(
            new HeadSketch(NORD, "nord", OWN_LOGIN, 70)
                    .says(
                            "Musikken. At folk sier hva de skal gjøre, før de gjør det. Og at morgenen er min.",
                            "Ingen kake. Jeg vil høre en hel plate, høyt, sammen med dem som var med.")
                    .during(70, 112, "NAV og DPS, når jeg har sagt ja til det. Koordinator A kaller inn.")
                    .became(PlanStatus.IN_USE, 69)
                    .became(PlanStatus.FOR_SIGNING, 63)
                    .became(PlanStatus.ACTIVE, 62)
                    .answered(new Answer(62, SignAnswer.AGREED, SignMethod.TOGETHER, "koordinator-a", null, null))
                    .answered(new Answer(
                            19,
                            SignAnswer.NOT_NOW,
                            SignMethod.OWN_LOGIN,
                            "nord",
                            null,
                            "Ikke i dag. Jeg vil lese den hjemme først."))
                    .answered(new Answer(18, SignAnswer.AGREED, SignMethod.OWN_LOGIN, "nord", null, null))
                    .answered(new Answer(
                            4,
                            SignAnswer.AGREED_WITH_REMARK,
                            SignMethod.OWN_LOGIN,
                            "nord",
                            null,
                            "Ja. Og det er bra at trommene står der nå.")),
            new HeadSketch(SOR, "koordinator-b", TOGETHER, 48)
                    .says("Dattera mi. Og å bli trodd når jeg sier at det gjør vondt.", null)
                    .during(48, 80, null)
                    .became(PlanStatus.IN_USE, 47)
                    .became(PlanStatus.FOR_SIGNING, 12)
                    .became(PlanStatus.ACTIVE, 10)
                    .answered(new Answer(
                            10,
                            SignAnswer.AGREED_WITH_REMARK,
                            SignMethod.ORAL_WITNESSED,
                            "koordinator-b",
                            "ruskonsulent-e",
                            "Ja. Men svaret fra barnevernet skulle kommet før.")),
            new HeadSketch(OST, "sosionom-d", DICTATED, 27)
                    .says("Å bestemme over min eigen dag. Ro. Kart.", "Eg vil ha ein ny roman frå biblioteket.")
                    .withWinsFirst(),
            new HeadSketch(VEST, "koordinator-a", TOGETHER, 34)
                    .says("Å ha noe å gå til som ikke handler om at jeg er syk.", null)
                    .became(PlanStatus.DECLINED, 34));

    private HeadDemoTexts() {}
}
