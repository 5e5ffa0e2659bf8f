package no.samskriv.plan.signing;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.plan.SampleActions.application;
import static no.samskriv.plan.SampleActions.breakfastTogether;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalChange;
import no.samskriv.plan.GoalStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class VersionServiceTest {
    private Signing nord;
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        nord = new Signing(database).ready();
        site = nord.site;
        nord.yes();
    }

    @Test
    void whatWasAgreedStandsAgainWordForWord() {
        AgreedText then = nord.standing().agreed();
        changeEverything();
        assertThat(nord.status()).isEqualTo(PlanStatus.OUTDATED);

        PlanStanding after = restore(1, true);

        assertThat(after.agreed()).isEqualTo(then);
        assertThat(after.status()).isEqualTo(PlanStatus.ACTIVE);
    }

    @Test
    void wordsAreConfirmedAnewAndTheFormerOnesStayInTheHistory() {
        title("Jeg vil spise frokost.");

        restore(1, true);

        Goal goal = site.goals.get(breakfast().id());
        assertThat(goal.title().text()).isEqualTo(breakfast().title().text());
        assertThat(goal.title().mode()).isEqualTo(CaptureMode.TOGETHER);
        assertThat(goal.title().confirmedAt()).isEqualTo(site.now.instant());
        assertThat(site.texts.history(NORD, goal.id(), "goal.title"))
                .extracting(text -> text.text())
                .containsExactly(
                        breakfast().title().text(),
                        "Jeg vil spise frokost.",
                        breakfast().title().text());
    }

    @Test
    void howItGoesStays() {
        site.goals.change(
                drums().id(), new GoalChange(Optional.empty(), Optional.of(GoalStatus.REACHED)), Revision.FIRST);
        nord.due(null);

        restore(1, true);

        assertThat(site.goals.get(drums().id()).status()).isEqualTo(GoalStatus.REACHED);
    }

    @Test
    void thereIsAWayBackToWhatStood() {
        nord.due(LocalDate.parse("2026-12-03"));
        String replaced = nord.standing().hash();
        restore(1, true);

        assertThat(site.versions.of(NORD))
                .extracting(Version::number, Version::reason)
                .containsExactly(tuple(1, Version.SIGNED), tuple(2, Version.REPLACED));
        assertThat(restore(2, true).hash()).isEqualTo(replaced);
        assertThat(site.versions.of(NORD)).hasSize(2);
    }

    @Test
    void thePersonIsThere() {
        nord.due(null);

        assertThat(Problems.of(() -> restore(1, false))).isEqualTo(new Problem.RuleBroken("restore-needs-person"));
        assertThat(nord.status()).isEqualTo(PlanStatus.OUTDATED);
    }

    @Test
    void nothingIsOverwrittenThatNobodyHasSeen() {
        nord.due(null);
        String seen = nord.standing().hash();
        nord.due(LocalDate.parse("2026-12-24"));

        assertThat(Problems.of(() -> site.versions.restore(NORD, 1, seen, true)))
                .isEqualTo(new Problem.Stale(null));
        assertThat(site.actions.get(application().id()).due()).isEqualTo("2026-12-24");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(Problems.of(() -> restore(7, true))).isEqualTo(new Problem.NotFound());
        String seen = nord.standing().hash();
        site.currentUser.signIn(FREMMED);
        assertThat(Problems.of(() -> site.versions.restore(NORD, 1, seen, true)))
                .isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> site.versions.of(NORD))).isEqualTo(new Problem.NotFound());
    }

    private PlanStanding restore(int number, boolean agreed) {
        return site.versions.restore(NORD, number, nord.standing().hash(), agreed);
    }

    private void changeEverything() {
        title("Jeg vil spise frokost.");
        site.goals.change(
                drums().id(),
                GoalChange.removal(true),
                site.goals.get(drums().id()).revision());
        site.add(saying("Jeg vil bade.", 7));
        site.add(breakfastTogether());
        nord.due(LocalDate.parse("2026-12-03"));
    }

    private void title(String words) {
        GoalChange change = new GoalChange(
                Optional.of(Signing.said(words)),
                Patch.to(Signing.said("Da er jeg våken.")),
                Optional.empty(),
                Patch.absent(),
                Optional.empty(),
                false);
        site.goals.change(breakfast().id(), change, Revision.FIRST);
    }
}
