package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.macro.FakeConversionContext.onPage;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_OST;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static no.samskriv.plan.SampleActions.application;
import static no.samskriv.plan.SampleActions.breakfastTogether;
import static no.samskriv.plan.SampleActions.ringRehearsal;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.saying;
import static no.samskriv.plan.SampleGoals.voices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands in a plan for whom, one thing at a time; the whole is in {@link PlanMacroTest}. */
@ExtendWith(OnH2.class)
final class PlanPartsTest {
    private static final String LATE = "ikke gjort ennå";

    private TestSite site;
    private PlanMacro macro;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        macro = new PlanMacro(
                site.persons, site.plans, site.planFragment, site.histories(), site.historyFragment, site.responder);
        site.currentUser.signIn(KOORDINATOR_A);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
    }

    @Test
    void aGoalIsHeardWithWhoseWordsItIs() {
        site.add(drums());

        assertThat(draw("all"))
                .contains("aria-label=\"Mål: Jeg vil spille trommer sammen med noen igjen."
                        + " Nords egne ord, bekreftet 11. november\"");
    }

    @Test
    void wordsThatWereReadBackSayWhoReadThem() {
        site.add(ost(), KOORDINATOR_A);
        site.add(voices());
        TextInput same = new TextInput(voices().title().text(), Voice.PERSON, CaptureMode.RECALLED, true);

        site.goals.change(voices().id(), new GoalChange(Optional.of(same), Optional.empty()), Revision.FIRST);

        assertThat(macro.execute(Map.of(), "", onPage(PAGE_OF_OST)))
                .contains("Skrevet ned av Erfaringsmedarbeider C, lest opp av Koordinator A.")
                .doesNotContain("ikke lest opp ennå");
    }

    @Test
    void onlyAWorkerIsLate() {
        site.add(drums());
        site.add(ringRehearsal());
        assertThat(draw("all")).contains("gjerne innen 12. november").doesNotContain(LATE);

        site.add(application());

        assertThat(draw("all")).contains("innen 20. november").contains(LATE);
    }

    @Test
    void aDraftIsShownToItsAuthorAndStaysOffThePaper() {
        String words = "Jeg vil spise frokost før ni.";
        site.add(breakfast());
        site.draftService()
                .keep(NORD, breakfast().id(), DraftService.Field.GOAL_TITLE, words, CaptureMode.DICTATED, null);

        assertThat(draw("all"))
                .contains("Du har et utkast her som ikke er lest opp. Bare du ser det.")
                .contains(words);
        assertThat(macro.execute(Map.of(), "", onPage(PAGE_OF_NORD, "pdf"))).doesNotContain(words);
        site.currentUser.signIn(ERFARING_C);
        assertThat(draw("all")).doesNotContain(words);
        site.currentUser.signIn(FakeUsers.NORD);
        assertThat(draw("all")).doesNotContain(words);
    }

    @Test
    void aDraftOfAGoalThatIsNotThereStandsOnThePlan() {
        site.draftService()
                .keep(NORD, drums().id(), DraftService.Field.GOAL_TITLE, "Jeg vil", CaptureMode.PAPER, "permen");

        assertThat(draw("all"))
                .contains("Du har begynt på et nytt mål.")
                .contains("data-samskriv-draft=\"" + drums().id() + "\"")
                .contains("data-original=\"permen\"");
    }

    @Test
    void whatIsReachedFoldsWhenThereIsMuchElse() {
        site.add(breakfast(), drums());
        site.goals.change(
                breakfast().id(), new GoalChange(Optional.empty(), Optional.of(GoalStatus.REACHED)), Revision.FIRST);
        assertThat(draw("all")).doesNotContain("<details class=\"smk-folded\">");

        site.add(saying("Jeg vil bade.", 3));

        assertThat(draw("all")).contains("<details class=\"smk-folded\"><summary>Nådd eller lagt bort (1)</summary>");
        assertThat(macro.execute(Map.of(), "", onPage(PAGE_OF_NORD, "pdf")))
                .doesNotContain("<details")
                .contains(breakfast().title().text());
    }

    @Test
    void showsTheGoalsAlone() {
        addGoalsAndActions();

        assertThat(draw("goals"))
                .contains(breakfast().title().text())
                .contains("Nytt mål")
                .doesNotContain(breakfastTogether().title().text())
                .doesNotContain(application().title().text());
    }

    @Test
    void showsTheActionsUnderTheirGoals() {
        addGoalsAndActions();

        assertThat(draw("actions"))
                .contains(breakfast().title().text())
                .contains(breakfastTogether().title().text())
                .contains(application().title().text())
                .doesNotContain("Hvorfor er dette viktig");
    }

    @Test
    void whatMoreWasSaidOfAnActionStandsBelowItAndWhatNobodySaidTakesNoRoom() {
        site.add(breakfastTogether());
        assertThat(draw("all")).doesNotContain("smk-action__details", "Hvor mye og hvor ofte</span>");

        site.add(application().with(new ActionTerms(null, application().title(), true, null, null)));

        assertThat(draw("all"))
                .containsOnlyOnce("smk-action__details")
                .contains("data-samskriv-field=\"extent\"", "Hvor mye og hvor ofte</span>", ">Løfte</span>")
                .doesNotContain("data-samskriv-field=\"how\"");
    }

    @Test
    void showsTheHistoryAlone() {
        addGoalsAndActions();
        site.goals.change(
                breakfast().id(), new GoalChange(Optional.empty(), Optional.of(GoalStatus.REACHED)), Revision.FIRST);

        Golden.assertSame("plan/history.html", draw("history"));
    }

    @Test
    void showsEverythingWhenThePartIsUnknown() {
        addGoalsAndActions();

        assertThat(draw("noe annet")).isEqualTo(draw("all"));
    }

    private void addGoalsAndActions() {
        site.add(breakfast());
        site.add(breakfastTogether(), application());
    }

    private String draw(String show) {
        return macro.execute(Map.of("show", show), "", onPage(PAGE_OF_NORD));
    }
}
