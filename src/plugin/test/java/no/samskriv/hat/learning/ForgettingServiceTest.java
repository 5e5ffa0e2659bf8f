package no.samskriv.hat.learning;

import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.confluence.NodeLocks;
import no.samskriv.reminder.jobs.RoundService;
import no.samskriv.reminder.jobs.store.JobRunStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class ForgettingServiceTest {
    private LearningSite team;
    private ForgettingService forgetting;

    @BeforeEach
    void aTeam(TestDatabase database) {
        team = new LearningSite(database);
        RoundService rounds = new RoundService(
                new JobRunStore(team.site.ao),
                team.site.inTransaction,
                new NodeLocks(database.open().locks()),
                team.site.currentUser,
                team.site.now);
        forgetting = new ForgettingService(team.notes, rounds, team.site.now);
    }

    @Test
    void deletesOnceADayWhatNobodyHasShared() {
        TeamNote thought = team.as(SOSIONOM_D).thought("Jeg snakket mest.", false);
        team.site.now.advance(TeamNote.KEPT);

        assertThat(forgetting.daily()).isEqualTo("done");
        assertThat(team.noteStore.find(thought.id())).isEmpty();

        assertThat(forgetting.daily()).isEqualTo("nothing to do");
    }

    @Test
    void whatABackupBroughtBackGoesWhenThePluginStartsAlthoughTodayIsDone() {
        TeamNote thought = team.as(SOSIONOM_D).thought("Jeg snakket mest.", false);
        team.site.now.advance(TeamNote.KEPT.minusHours(1));
        forgetting.daily();
        team.site.now.advance(Duration.ofHours(1));
        assertThat(forgetting.daily()).isEqualTo("nothing to do");
        assertThat(team.noteStore.find(thought.id())).isPresent();

        forgetting.begin();

        assertThat(team.noteStore.find(thought.id())).isEmpty();
    }
}
