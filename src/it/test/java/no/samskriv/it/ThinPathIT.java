package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A coordinator writes down a goal together with the person it is about, and it is there whatever happens. */
@ExtendWith(SharedBrowser.class)
class ThinPathIT {

    private static final String GOAL = "Jeg vil spise middag med noen på søndager.";

    @ParameterizedTest
    @EnumSource
    void aGoalIsThereAfterAKillAndARestart(Database database, Browser browser) {
        try (HostProcess host = HostProcess.start(database)) {
            try (Page page = browser.signIn(host.site(), "koordinator-a")) {
                PlanPage plan = PlanPage.open(page, host.site(), Rest.NORD);
                assertThat(plan.goal("Jeg vil spise frokost før ti, fire dager i uka."))
                        .isVisible();

                plan.addGoal(GOAL);

                assertThat(plan.goal(GOAL)).isVisible();
            }

            host.kill();
            host.startAgain();

            try (Page page = browser.signIn(host.site(), "koordinator-a")) {
                PlanPage plan = PlanPage.open(page, host.site(), Rest.NORD);
                assertThat(plan.goal("Jeg vil spise frokost før ti, fire dager i uka."))
                        .isVisible();
                assertThat(plan.goal(GOAL)).isVisible();
            }
        }
    }
}
