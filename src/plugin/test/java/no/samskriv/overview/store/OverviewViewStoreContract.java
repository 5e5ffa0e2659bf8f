package no.samskriv.overview.store;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import no.samskriv.Tables;
import no.samskriv.ao.TestDatabase;
import no.samskriv.overview.OverviewChoice;
import no.samskriv.overview.OverviewScope;
import no.samskriv.overview.OverviewSort;
import no.samskriv.plan.signing.PlanStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class OverviewViewStoreContract {
    private static final OverviewChoice ACTIVE =
            new OverviewChoice(OverviewScope.MINE, PlanStatus.ACTIVE, OverviewSort.MEETING);

    private OverviewViewStore views;

    @BeforeEach
    void connect(TestDatabase database) {
        views = new OverviewViewStore(Tables.emptied(database));
    }

    @Test
    void keepsWhatEachHasChosen() {
        views.save(KOORDINATOR_A, TEAM, ACTIVE);

        assertThat(views.of(KOORDINATOR_A, TEAM)).contains(ACTIVE);
        assertThat(views.of(ERFARING_C, TEAM)).isEmpty();
    }

    @Test
    void keepsOneOfEach() {
        views.save(KOORDINATOR_A, TEAM, ACTIVE);
        views.save(KOORDINATOR_A, TEAM, OverviewChoice.ALL);

        assertThat(views.of(KOORDINATOR_A, TEAM)).contains(OverviewChoice.ALL);
    }

    @Test
    void forgetsIt() {
        views.save(KOORDINATOR_A, TEAM, ACTIVE);

        views.erase(KOORDINATOR_A, TEAM);

        assertThat(views.of(KOORDINATOR_A, TEAM)).isEmpty();
    }
}
