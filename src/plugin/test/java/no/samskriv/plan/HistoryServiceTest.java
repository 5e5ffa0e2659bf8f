package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static no.samskriv.plan.SampleGoals.voices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.HistoryEntry.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class HistoryServiceTest {
    private static final UUID ID = UUID.fromString("0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a");

    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void tellsWhatStoodBeforeAndAfter() {
        add("Jeg vil sove.");
        later(Duration.ofDays(1));
        site.currentUser.signIn(SOSIONOM_D);
        title("Jeg vil sove godt.");

        List<HistoryEntry> entries = site.histories().ofEntity(ID, Via.PAGE).entries();

        assertThat(entries).extracting(HistoryEntry::event).containsExactly(Event.CHANGED, Event.CREATED);
        HistoryEntry changed = entries.get(0);
        assertThat(changed.actor()).isEqualTo(SOSIONOM_D);
        assertThat(changed.at()).isEqualTo(site.now.instant());
        assertThat(said(changed)).isEqualTo("Jeg vil sove. → Jeg vil sove godt.");
        assertThat(changed.about().text()).isEqualTo("Jeg vil sove godt.");
    }

    @Test
    void showsTheSavesOfSomebodyWhoWritesAsOne() {
        add("Jeg");
        later(Duration.ofHours(1));
        title("Jeg vil");
        later(Duration.ofMinutes(9));
        title("Jeg vil sove");
        later(Duration.ofSeconds(59));
        title("Jeg vil sove.");

        List<HistoryEntry> entries = site.histories().ofEntity(ID, Via.PAGE).entries();

        assertThat(entries).hasSize(2);
        assertThat(said(entries.get(0))).isEqualTo("Jeg → Jeg vil sove.");
    }

    @Test
    void keepsApartWhatIsMoreThanTenMinutesApart() {
        add("Jeg");
        title("Jeg vil");
        later(Duration.ofMinutes(11));
        title("Jeg vil sove");

        assertThat(site.histories().ofEntity(ID, Via.PAGE).entries())
                .extracting(HistoryServiceTest::said)
                .containsExactly("Jeg vil → Jeg vil sove", "Jeg → Jeg vil", "null → Jeg");
    }

    @Test
    void keepsApartWhatTwoAuthorsWrote() {
        add("Jeg");
        title("Jeg vil");
        site.currentUser.signIn(SOSIONOM_D);
        title("Jeg vil sove");
        site.currentUser.signIn(KOORDINATOR_A);
        title("Jeg vil sove godt");

        assertThat(site.histories().ofEntity(ID, Via.PAGE).entries())
                .extracting(HistoryServiceTest::said)
                .containsExactly(
                        "Jeg vil sove → Jeg vil sove godt", "Jeg vil → Jeg vil sove", "Jeg → Jeg vil", "null → Jeg");
    }

    @Test
    void tellsWhoReadBackToWhom() {
        site.add(ost(), KOORDINATOR_A);
        site.add(voices());
        site.goals.change(
                voices().id(),
                new GoalChange(
                        Optional.of(new TextInput(voices().title().text(), Voice.PERSON, CaptureMode.RECALLED, true)),
                        Optional.empty()),
                voices().revision());

        History history = site.histories().ofEntity(voices().id(), Via.PAGE);

        assertThat(history.person().name()).isEqualTo("Øst");
        assertThat(history.entries().get(0).event()).isEqualTo(Event.READ_BACK);
        assertThat(history.entries().get(0).actor()).isEqualTo(KOORDINATOR_A);
    }

    @Test
    void tellsOfValuesAndOfWhatWentAndCameBack() {
        add("Jeg vil sove.");
        change(Optional.of(GoalStatus.REACHED), Optional.empty());
        change(Optional.empty(), Optional.of(true));
        change(Optional.empty(), Optional.of(false));

        List<HistoryEntry> entries = site.histories().ofPerson(NORD, Via.PAGE).entries();

        assertThat(entries)
                .extracting(HistoryEntry::event)
                .containsExactly(Event.PUT_BACK, Event.REMOVED, Event.CHANGED, Event.CREATED);
        assertThat(entries.get(2).valueBefore()).isEqualTo("IN_PROGRESS");
        assertThat(entries.get(2).valueAfter()).isEqualTo("REACHED");
    }

    @Test
    void tellsOfATextThatWasTakenAway() {
        add("Jeg vil sove.");
        why(Patch.to(own("Fordi.")));
        site.currentUser.signIn(FakeUsers.NORD);
        why(Patch.to(null));

        HistoryEntry cleared = site.histories().ofEntity(ID, Via.PAGE).entries().get(0);

        assertThat(cleared.event()).isEqualTo(Event.CLEARED);
        assertThat(said(cleared)).isEqualTo("Fordi. → null");
    }

    @Test
    void isNotFoundByAStrangerNorForWhatNeverWas() {
        add("Jeg vil sove.");
        assertThat(Problems.of(() -> site.histories().ofEntity(UUID.randomUUID(), Via.PAGE)))
                .isEqualTo(new Problem.NotFound());

        site.currentUser.signIn(FakeUsers.FREMMED);

        assertThat(Problems.of(() -> site.histories().ofEntity(ID, Via.PAGE))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> site.histories().ofPerson(NORD, Via.PAGE))).isEqualTo(new Problem.NotFound());
    }

    private void add(String text) {
        site.goals.add(NORD, ID, new NewGoal(GoalType.RECOVERY, GoalStatus.IN_PROGRESS, own(text)));
    }

    private void title(String text) {
        site.goals.change(
                ID,
                new GoalChange(Optional.of(own(text)), Optional.empty()),
                site.goals.get(ID).revision());
    }

    private void why(Patch<TextInput> why) {
        site.goals.change(
                ID,
                new GoalChange(Optional.empty(), why, Optional.empty(), Patch.absent(), Optional.empty(), false),
                site.goals.get(ID).revision());
    }

    private void change(Optional<GoalStatus> status, Optional<Boolean> removed) {
        site.goals.change(
                ID,
                new GoalChange(Optional.empty(), Patch.absent(), status, Patch.absent(), removed, true),
                site.goals.get(ID).revision());
    }

    private void later(Duration duration) {
        site.now.advance(duration);
    }

    private static TextInput own(String text) {
        return new TextInput(text, Voice.PERSON, CaptureMode.TOGETHER, false);
    }

    private static String said(HistoryEntry entry) {
        return Optional.ofNullable(entry.textBefore()).map(text -> text.text()).orElse(null)
                + " → "
                + Optional.ofNullable(entry.textAfter())
                        .map(text -> text.text())
                        .orElse(null);
    }
}
