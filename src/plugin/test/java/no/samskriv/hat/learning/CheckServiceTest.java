package no.samskriv.hat.learning;

import static no.samskriv.hat.learning.LearningSite.KOORDINATOR_B;
import static no.samskriv.hat.learning.LearningSite.PSYKOLOG_F;
import static no.samskriv.hat.learning.LearningSite.RUSKONSULENT_E;
import static no.samskriv.hat.learning.LearningSite.all;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class CheckServiceTest {
    private static final List<UserRef> FOUR = List.of(LEDER, KOORDINATOR_A, KOORDINATOR_B, ERFARING_C);

    private LearningSite team;
    private UUID round;

    @BeforeEach
    void open(TestDatabase database) {
        team = new LearningSite(database);
        round = team.begin().id();
    }

    @Test
    void addsUpWhatEachAnswers() {
        FOUR.forEach(user -> team.as(user).checks.answer(round, all(Holds.MOSTLY)));
        team.as(PSYKOLOG_F).checks.answer(round, all(Holds.NO));

        ValueCheck check = close();

        assertThat(check.isShown()).isTrue();
        assertThat(check.of(ValueStatement.HOPE))
                .isEqualTo(Map.of(Holds.NO, 1, Holds.LITTLE, 0, Holds.MOSTLY, 4, Holds.FULLY, 0));
        assertThat(CheckJson.of(team.checks.get(round)).sums()).isNotNull();
    }

    @Test
    void showsNothingOfFourAnswers() {
        FOUR.forEach(user -> team.as(user).checks.answer(round, all(Holds.MOSTLY)));

        assertThat(close().isShown()).isFalse();
        assertThat(CheckJson.of(team.checks.get(round)).sums()).isNull();
    }

    /** The sixth answer would be the difference between what five and what six gave. */
    @Test
    void showsNothingWhileTheRoundIsOpenHoweverManyHaveAnswered() {
        FOUR.forEach(user -> team.as(user).checks.answer(round, all(Holds.MOSTLY)));
        team.as(PSYKOLOG_F).checks.answer(round, all(Holds.NO));
        team.as(RUSKONSULENT_E).checks.answer(round, all(Holds.NO));

        assertThat(team.checks.get(round).check().isShown()).isFalse();
    }

    @Test
    void nobodyAnswersTwice() {
        team.checks.answer(round, all(Holds.MOSTLY));

        assertThat(Problems.of(() -> team.checks.answer(round, all(Holds.NO))))
                .isEqualTo(new Problem.RuleBroken("hat-check-answered"));
        assertThat(team.checks.get(round).isAnswered()).isTrue();
        assertThat(team.as(SOSIONOM_D).checks.get(round).isAnswered()).isFalse();
    }

    @Test
    void nobodyAnswersAfterTheEnd() {
        close();

        assertThat(Problems.of(() -> team.checks.answer(round, all(Holds.NO))))
                .isEqualTo(new Problem.RuleBroken("hat-check-closed"));
    }

    @Test
    void thereIsOneRoundAtATime() {
        assertThat(Problems.of(team::begin)).isEqualTo(new Problem.RuleBroken("hat-check-open"));
        close();
        assertThat(team.begin().id()).isNotEqualTo(round);
    }

    @Test
    void theHistorySaysThatSomebodyAnsweredAndNotWhat() {
        team.as(SOSIONOM_D).checks.answer(round, all(Holds.LITTLE));

        assertThat(team.site.changes.historyOf(round).toString())
                .contains("answers")
                .doesNotContain("LITTLE");
    }

    @Test
    void nobodyOutsideTheTeamAnswersOrSees() {
        team.as(FREMMED);

        assertThat(Problems.of(() -> team.checks.get(round))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> team.checks.answer(round, all(Holds.NO)))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> team.checks.close(round, Revision.FIRST))).isEqualTo(new Problem.NotFound());
    }

    private ValueCheck close() {
        Revision now = team.checks.get(round).check().revision();
        return team.checks.close(round, now).check();
    }
}
