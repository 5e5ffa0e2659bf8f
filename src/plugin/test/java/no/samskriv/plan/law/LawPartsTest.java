package no.samskriv.plan.law;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.person.SamplePersons;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanPart.Drawing;
import no.samskriv.plan.SampleGoals;
import no.samskriv.plan.signing.PlanHeadChange;
import no.samskriv.trust.Setting;
import no.samskriv.trust.site.RightsTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands at the foot of a plan, for whom. */
@ExtendWith(OnH2.class)
final class LawPartsTest {
    private TestSite site;
    private ComplaintPart complaint;
    private AboutPart about;
    private LawPart law;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        complaint =
                new ComplaintPart(site.templates, site.messages, new RightsTexts(site.shownSettings, site.messages));
        about = new AboutPart(site.templates, site.phrases, site.users);
        law = new LawPart(site.templates);
        site.add(SamplePersons.nord(), KOORDINATOR_A);
        site.pages.show(SamplePersons.PAGE_OF_NORD, FakeUsers.NORD);
    }

    @Test
    void whatThePersonCanAlwaysDoIsThereFromTheFirstDay() {
        Golden.assertSame("plan/complaint-own.html", complaint.draw(drawing(FakeUsers.NORD)));
        Golden.assertSame("plan/complaint.html", complaint.draw(drawing(KOORDINATOR_A)));
        site.messages.nynorsk();
        Golden.assertSame("plan/complaint-nynorsk.html", complaint.draw(drawing(FakeUsers.NORD)));
    }

    @Test
    void onPaperOfThePersonsItIsSaidToThePersonWhoeverPrintsIt() {
        assertThat(complaint.draw(SamplePersons.nord(), true)).contains("Du kan alltid si nei");
    }

    @Test
    void theSiteSaysWhereToGo() {
        site.settingStore.put(Setting.PLAN_COMPLAIN_NB, "Ring servicekontoret, 000 00 200.");
        site.settingStore.put(Setting.PLAN_OMBUD, "000 00 201");

        assertThat(complaint.draw(drawing(FakeUsers.NORD)))
                .contains("<span>Ring servicekontoret, 000 00 200.</span>", ">000 00 201</span>")
                .contains("Du kan be om å bytte kontakt.")
                .doesNotContain("Du kan klage");
        site.messages.english();
        assertThat(complaint.draw(drawing(FakeUsers.NORD)))
                .contains("<span lang=\"nb\">Ring servicekontoret, 000 00 200.</span>");
    }

    @Test
    void aPartOfThePlanHasNoneOfIt() {
        Drawing goals = new Drawing(plan(KOORDINATOR_A), true, false, true);

        assertThat(List.of(complaint.draw(goals), about.draw(goals), law.draw(goals)))
                .allMatch(String::isEmpty);
    }

    @Test
    void nothingIsSaidOfThePlanAsAWholeBeforeSomebodySaysIt() {
        assertThat(about.draw(drawing(KOORDINATOR_A))).isEmpty();
    }

    @Test
    void whatIsSaidOfThePlanAsAWholeStandsOnItForBoth() {
        sayOfThePlan();

        Golden.assertSame("plan/about.html", about.draw(drawing(KOORDINATOR_A)));
        assertThat(about.draw(drawing(FakeUsers.NORD))).contains("NAV, om arbeid.", "12. mai 2027");
        Drawing paper = new Drawing(plan(KOORDINATOR_A), true, true, false);
        assertThat(about.draw(paper)).contains("12. mai 2027").doesNotContain("<button");
    }

    @Test
    void theCheckIsFoldedForStaffAndThePersonIsAskedOneThing() {
        site.add(SampleGoals.breakfast());

        assertThat(law.draw(drawing(KOORDINATOR_A)))
                .contains("<details", "data-samskriv-law=\"P-0001\"", "data-samskriv=\"about-plan\"")
                .doesNotContain("Har vi glemt noe?");
        assertThat(law.draw(drawing(FakeUsers.NORD)))
                .contains("Har vi glemt noe?")
                .doesNotContain("<details", "data-samskriv-law", "Lovsjekk");
        site.currentUser.signIn(KOORDINATOR_A);
        site.narrowedTo = NORD;
        assertThat(law.draw(drawing(KOORDINATOR_A))).doesNotContain("<details", "data-samskriv-law", "Lovsjekk");
    }

    @Test
    void onPaperAndOnAnEmptyPlanThereIsNoCheck() {
        assertThat(law.draw(drawing(KOORDINATOR_A))).isEmpty();
        site.add(SampleGoals.breakfast());
        assertThat(law.draw(new Drawing(plan(KOORDINATOR_A), true, true, false)))
                .isEmpty();
    }

    private void sayOfThePlan() {
        site.currentUser.signIn(KOORDINATOR_A);
        site.heads.change(
                NORD,
                new PlanHeadChange(
                        Patch.absent(),
                        Patch.absent(),
                        Patch.to(new TextInput("NAV, om arbeid.", Voice.SHARED, null, false)),
                        Patch.to(LocalDate.parse("2026-11-24")),
                        Patch.absent(),
                        Patch.to(LocalDate.parse("2027-05-12")),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                Optional.empty());
    }

    private Drawing drawing(UserRef reader) {
        return new Drawing(plan(reader), true, true, true);
    }

    private Plan plan(UserRef reader) {
        site.currentUser.signIn(reader);
        return site.plans.planOf(NORD, Via.PAGE);
    }
}
