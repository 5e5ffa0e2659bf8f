package no.samskriv.plan.signing;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.plan.SampleActions.application;
import static no.samskriv.plan.SampleGoals.breakfast;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Via;
import no.samskriv.plan.GoalChange;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.Responsible;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page says of where a plan stands. */
@ExtendWith(OnH2.class)
final class SigningPageTest {
    private static final String SENTENCE =
            "Tiltaket «Sende søknaden om ledsager» fikk ny frist: 3. desember, før 20. november";

    private Signing nord;
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        nord = new Signing(database);
        site = nord.site;
    }

    @Test
    void aPlanWithoutAGoalSaysNothing() {
        assertThat(draw()).isEmpty();
    }

    @Test
    void aDraftIsTakenIntoUseInOneTouch() {
        site.add(breakfast());

        assertThat(draw()).contains("Utkast").contains("data-status=\"IN_USE\"").contains("Ta i bruk");
    }

    @Test
    void inUseAndNotSignedLacksNothing() {
        nord.ready();

        assertThat(draw())
                .contains("I bruk, ikke signert")
                .contains("Se gjennom og svar")
                .contains("Nei til plan")
                .doesNotContain("mangler")
                .doesNotContain("smk-notice");
    }

    @Test
    void saysWhatHasChangedAndNothingWhenItIsUndone() {
        nord.ready();
        nord.yes();
        assertThat(draw()).contains("Signert").contains("Nord sa ja til planen 22. november.");

        nord.due(LocalDate.parse("2026-12-03"));
        assertThat(draw())
                .contains("Endret siden Nord sa ja")
                .contains("Endret siden Nord sa ja 22. november:")
                .contains("<li>" + SENTENCE + "</li>");
        site.currentUser.signIn(FakeUsers.NORD);
        assertThat(draw()).contains("Endret siden du sa ja 22. november:").contains("Du sa ja til planen");

        site.currentUser.signIn(KOORDINATOR_A);
        nord.due(application().due());
        assertThat(draw()).contains("Signert").doesNotContain("Endret siden");
    }

    /** INV-10. */
    @Test
    void everyAnswerIsDrawnAlike() {
        nord.ready();
        String yes = answerAs(SignAnswer.AGREED_WITH_REMARK);
        String no = answerAs(SignAnswer.NOT_NOW);

        assertThat(yes).contains("med en merknad").contains("Ikke på mandager.");
        assertThat(no).contains("svarte «ikke nå»");
        assertThat(shape(no)).isEqualTo(shape(yes));
        nord.yes();
        assertThat(draw()).contains("class=\"smk-answers__said\">Nord sa ja til planen");
    }

    @Test
    void saysWhoElseHeardIt() {
        nord.ready();
        nord.answer(SignAnswer.AGREED, SignMethod.ORAL_WITNESSED, Responsible.PERSON, SOSIONOM_D, null);

        assertThat(draw()).contains("Det ble sagt høyt. Koordinator A og Sosionom D hørte det.");
    }

    @Test
    void noToAPlanIsCalmAndCanBeOpenedAgain() {
        nord.ready();
        nord.to(PlanStatus.DECLINED);

        assertThat(draw())
                .contains("Nei til plan")
                .contains("kan ha koordinator, møter og kriseplan likevel")
                .contains("Åpne planen igjen")
                .doesNotContain("Se gjennom og svar");
    }

    @Test
    void theSheetHasThreeAnswersAndWhatIsAgreed() {
        nord.ready();

        assertThat(sheet())
                .contains("value=\"AGREED\"")
                .contains("value=\"AGREED_WITH_REMARK\"")
                .contains("value=\"NOT_NOW\"")
                .contains(breakfast().title().text())
                .contains("Koordinator A har ansvaret, innen 20. november")
                .contains(nord.standing().hash());
    }

    @Test
    void theVersionsSayWhatChangedBetweenThem() {
        nord.ready();
        nord.yes();
        nord.due(LocalDate.parse("2026-12-03"));
        nord.yes();
        site.goals.change(
                breakfast().id(), GoalChange.removal(true), breakfast().revision());

        assertThat(versions(new VersionsFragment.Wanted(0, true, 1, 2)))
                .contains(SENTENCE)
                .doesNotContain("er tatt bort");
        assertThat(versions(new VersionsFragment.Wanted(0, true, 2, 0)))
                .contains("Målet «" + breakfast().title().text() + "» er tatt bort")
                .doesNotContain(SENTENCE);
        assertThat(versions(new VersionsFragment.Wanted(1, false, 0, 0)))
                .contains("innen 20. november")
                .contains("Hente tilbake versjon 1?");
    }

    private String answerAs(SignAnswer answer) {
        nord.answer(answer, SignMethod.TOGETHER, Responsible.PERSON, null, Signing.said("Ikke på mandager."));
        String html = draw();
        return html.substring(
                html.indexOf("<ul class=\"smk-answers\">"), html.indexOf("</ul>", html.indexOf("smk-answers")));
    }

    /** Without what is said. */
    private static String shape(String html) {
        return html.replaceAll("data-answer=\"[a-z-]*\"", "").replaceAll("(?<=said\">)[^<]*", "");
    }

    private Plan plan() {
        return site.plans.planOf(NORD, Via.PAGE);
    }

    private String draw() {
        SigningFragment fragment = new SigningFragment(site.templates, site.phrases, site.users);
        return fragment.draw(new PlanPart.Drawing(plan(), true, true, true));
    }

    private String sheet() {
        return new SheetFragment(site.templates, site.phrases, site.users)
                .page(plan(), List.of())
                .html();
    }

    private String versions(VersionsFragment.Wanted wanted) {
        return new VersionsFragment(site.templates, site.phrases, site.users)
                .page(plan(), site.versions.of(NORD), wanted)
                .html();
    }
}
