package no.samskriv.plan.entry;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.entry.SampleEntries.full;
import static no.samskriv.plan.entry.SampleEntries.least;
import static no.samskriv.plan.entry.SampleEntries.own;
import static no.samskriv.plan.entry.SampleEntries.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Via;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody dared becomes a win: the words stay the person's, as they were heard. */
@ExtendWith(OnH2.class)
final class WinServiceTest {
    private TestSite site;
    private WinService wins;
    private Entry risk;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        wins = new WinService(site.access, site.entryStore, site.changes, site.inTransaction, site.now);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.add(breakfast());
        site.currentUser.signIn(KOORDINATOR_A);
        risk = add(EntryKind.POSITIVE_RISK, breakfast().id());
    }

    @Test
    void theWordsStayAsTheyWereSaidAndHeard() {
        Entry told = site.entries.change(
                EntryKind.POSITIVE_RISK, risk.id(), text("outcome", own("Gikk av for tidlig.")), risk.revision());
        site.now.advance(Duration.ofDays(2));
        site.currentUser.signIn(FakeUsers.NORD);

        Entry win = wins.make(risk.id()).entity();

        assertThat(win.kind()).isEqualTo(EntryKind.WIN);
        assertThat(win.text("text")).isEqualTo(told.text("outcome"));
        assertThat(win.parent()).isEqualTo(breakfast().id());
        assertThat(win.date("on")).contains(site.now.today());
        assertThat(site.plans.planOf(NORD, Via.PAGE).entries(EntryKind.WIN)).containsExactly(win);
    }

    @Test
    void saysWhatItWasWhenNobodyHasSaidHowItWentOrSaidMuch() {
        site.entries.change(
                EntryKind.POSITIVE_RISK,
                risk.id(),
                text("outcome", own("a".repeat(EntryField.M + 1))),
                risk.revision());

        assertThat(wins.make(risk.id()).entity().text("text")).isEqualTo(risk.text("what"));
    }

    @Test
    void twoWhoPressMakeOne() {
        Added<Entry> first = wins.make(risk.id());
        site.currentUser.signIn(ERFARING_C);
        Added<Entry> second = wins.make(risk.id());

        assertThat(first.isNew()).isTrue();
        assertThat(second).isEqualTo(new Added<>(first.entity(), false));
    }

    @Test
    void bringsBackTheOneThatWasTakenAway() {
        Entry win = wins.make(risk.id()).entity();
        site.entries.change(EntryKind.WIN, win.id(), EntryInput.removal(true), win.revision());

        assertThat(wins.make(risk.id()).entity().removed()).isFalse();
        assertThat(site.plans.planOf(NORD, Via.PAGE).entries(EntryKind.WIN)).hasSize(1);
    }

    @Test
    void isNotThereForStrangersAndForWhatIsNoRisk() {
        Entry role = site.entries
                .add(NORD, EntryKind.SOCIAL_ROLE, UUID.randomUUID(), full(EntryKind.SOCIAL_ROLE, null))
                .entity();

        assertThat(Problems.of(() -> wins.make(role.id()))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> wins.make(UUID.randomUUID()))).isEqualTo(new Problem.NotFound());
        site.currentUser.signIn(FREMMED);
        assertThat(Problems.of(() -> wins.make(risk.id()))).isEqualTo(new Problem.NotFound());
    }

    private Entry add(EntryKind kind, UUID parent) {
        return site.entries
                .add(NORD, kind, UUID.randomUUID(), least(kind, parent))
                .entity();
    }
}
