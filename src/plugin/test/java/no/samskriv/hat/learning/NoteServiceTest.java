package no.samskriv.hat.learning;

import static no.samskriv.hat.learning.LearningSite.text;
import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.NORD;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Noticed;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnH2.class)
final class NoteServiceTest {
    private static final Duration ALMOST = TeamNote.KEPT.minusMillis(1);

    private LearningSite team;

    @BeforeEach
    void open(TestDatabase database) {
        team = new LearningSite(database);
    }

    @Test
    void aThoughtIsItsAuthorsAloneUntilItIsShared() {
        TeamNote thought = team.as(SOSIONOM_D).thought("Jeg snakket mest.", false);
        assertThat(team.read().unshared()).containsExactly(thought);

        assertThat(team.as(LEDER).read().notes()).isEmpty();
        assertThat(Problems.of(() -> team.notes.get(thought.id()))).isEqualTo(new Problem.NotFound());

        team.as(SOSIONOM_D).notes.change(thought.id(), LearningSite.shared(), Revision.FIRST);
        assertThat(team.as(ERFARING_C).read().shared())
                .extracting(TeamNote::text)
                .containsExactly("Jeg snakket mest.");
    }

    @Test
    void aThoughtIsReadForThirtyDaysAndNotFromTheThirtyFirst() {
        TeamNote thought = team.as(SOSIONOM_D).thought("Jeg snakket mest.", false);

        team.site.now.advance(ALMOST);
        assertThat(team.read().unshared()).containsExactly(thought);

        team.site.now.advance(Duration.ofMillis(1));
        assertThat(team.read().unshared()).isEmpty();
        assertThat(Problems.of(() -> team.notes.change(thought.id(), text("Nei"), Revision.FIRST)))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void aThoughtWhoseTimeIsOverIsDeletedWhenAnybodyWritesAnything() {
        TeamNote thought = team.as(SOSIONOM_D).thought("Jeg snakket mest.", false);
        team.site.now.advance(TeamNote.KEPT);
        assertThat(team.noteStore.find(thought.id())).isPresent();

        team.as(LEDER).value("Vi spør først.");

        assertThat(team.noteStore.find(thought.id())).isEmpty();
        assertThat(team.site.changes.creatorOf(thought.id())).isEmpty();
    }

    @Test
    void forgettingTakesWhatIsOverAndLeavesTheRest() {
        TeamNote gone = team.as(SOSIONOM_D).thought("Gammel.", false);
        TeamNote shared = team.thought("Delt.", true);
        TeamNote value = team.as(LEDER).value("Vi spør først.");
        team.site.now.advance(TeamNote.KEPT.dividedBy(2));
        TeamNote young = team.as(SOSIONOM_D).thought("Ny.", false);
        team.site.now.advance(TeamNote.KEPT.dividedBy(2));

        team.notes.forget();

        assertThat(team.noteStore.find(gone.id())).isEmpty();
        assertThat(team.noteStore.of(TEAM)).containsExactly(shared, value, young);
    }

    @Test
    void whatIsChangedIsNotKeptInTheHistory() {
        TeamNote thought = team.as(SOSIONOM_D).thought("Hemmelig.", false);

        team.notes.change(thought.id(), text("Noe annet."), Revision.FIRST);

        assertThat(team.site.changes.historyOf(thought.id()).toString()).doesNotContain("Hemmelig", "annet");
    }

    @Test
    void nobodyChangesAnothersThoughtAndTheLeaderMayTakeASharedOneAway() {
        TeamNote thought = team.as(SOSIONOM_D).thought("Delt.", true);

        team.as(ERFARING_C);
        assertThat(Problems.of(() -> team.notes.change(thought.id(), text("Mitt"), Revision.FIRST)))
                .isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> team.notes.remove(thought.id(), Revision.FIRST)))
                .isEqualTo(new Problem.NotFound());

        team.as(LEDER).notes.remove(thought.id(), Revision.FIRST);
        assertThat(team.noteStore.find(thought.id())).isEmpty();
    }

    @Test
    void theLeaderSaysWhatTheTeamStandsForInAtMostEightLines() {
        for (int i = 0; i < TeamNote.MOST_VALUES; i++) {
            team.value("Linje " + i);
        }

        assertThat(Problems.of(() -> team.value("En til"))).isEqualTo(new Problem.RuleBroken("hat-values-full", "8"));
        assertThat(team.as(SOSIONOM_D).read().of(NoteKind.VALUE)).hasSize(8);
        assertThat(Problems.of(() -> team.value("Min"))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void anybodyPicksOneTipForAWeekAndAnybodyElseMayChangeIt() {
        TeamNote tip = team.as(SOSIONOM_D).tip("tip-4");
        assertThat(tip.week()).isEqualTo(LocalDate.parse("2026-11-16"));
        assertThat(Problems.of(() -> team.tip("tip-5"))).isEqualTo(new Problem.RuleBroken("hat-tip-chosen"));

        team.as(ERFARING_C)
                .notes
                .change(
                        tip.id(),
                        new NoteChange(Optional.of("tip-7"), Patch.absent(), Patch.to(Noticed.YES), Optional.empty()),
                        Revision.FIRST);

        assertThat(team.read().tip()).hasValueSatisfying(changed -> {
            assertThat(changed.tip()).isEqualTo("tip-7");
            assertThat(changed.noticed()).isEqualTo(Noticed.YES);
        });
    }

    @Test
    void suggestsTheTipThatWasUsedLeastAndOfThoseTheOldest() {
        assertThat(Tips.suggested(team.read().notes())).isEqualTo("tip-1");
        for (int i = 1; i <= 10; i++) {
            team.add(new NewNote(
                    NoteKind.TIP, LocalDate.parse("2026-06-01").plusWeeks(i), "tip-" + (11 - i), null, false));
        }

        assertThat(Tips.suggested(team.read().notes())).isEqualTo("tip-10");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Problems.of(() -> team.add(new NewNote(NoteKind.TIP, null, null, "Hei", false))))
                .isEqualTo(Problems.invalid("tip", "missing"));
        assertThat(Problems.of(() -> team.add(new NewNote(NoteKind.VALUE, null, null, null, false))))
                .isEqualTo(Problems.invalid("text", "missing"));
        assertThat(Problems.of(() -> team.value("x".repeat(TeamNote.VALUE_LIMIT + 1))))
                .isEqualTo(Problems.invalid("text", "too-long", "200"));
    }

    @Test
    void whoeverSawAnOlderRevisionIsToldSo() {
        TeamNote value = team.value("Vi spør.");
        team.notes.change(value.id(), text("Vi spør først."), Revision.FIRST);

        assertThat(Problems.of(() -> team.notes.change(value.id(), text("Nei"), Revision.FIRST)))
                .isEqualTo(new Problem.Stale(null));
        assertThat(Problems.of(() -> team.notes.remove(value.id(), Revision.FIRST)))
                .isEqualTo(new Problem.Stale(null));
    }

    @Test
    void sentTwiceIsThereOnce() {
        UUID id = UUID.randomUUID();
        NewNote note = new NewNote(NoteKind.VALUE, null, null, "Vi spør først.", false);

        assertThat(team.notes.add(TEAM, id, note).isNew()).isTrue();
        assertThat(team.notes.add(TEAM, id, note).isNew()).isFalse();
        assertThat(Problems.of(() -> team.as(ADMIN).notes.add(TEAM, id, note))).isEqualTo(new Problem.NotFound());
        assertThat(team.read().notes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key-fremmed", "key-nord"})
    void nobodyOutsideTheTeamReadsOrWrites(String outsider) {
        TeamNote shared = team.as(SOSIONOM_D).thought("Delt.", true);
        assertThat(new UserRef(outsider)).isIn(FREMMED, NORD);

        team.as(new UserRef(outsider));

        assertThat(Problems.of(team::read)).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> team.notes.get(shared.id()))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> team.thought("Hei", true))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void whoeverOnlyAdministersTheSpaceWritesNoThoughts() {
        team.as(ADMIN);

        assertThat(team.read().isMember()).isFalse();
        assertThat(Problems.of(() -> team.thought("Hei", true))).isEqualTo(new Problem.NotFound());
    }
}
