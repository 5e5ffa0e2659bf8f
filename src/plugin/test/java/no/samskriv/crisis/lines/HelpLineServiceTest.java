package no.samskriv.crisis.lines;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.lines.store.HelpLineStore;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class HelpLineServiceTest {
    private static final UUID ID = new UUID(3, 3);

    private TestSite site;
    private HelpLineStore store;
    private HelpLines all;
    private HelpLineService lines;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        store = new HelpLineStore(site.ao);
        all = new HelpLines(store, site.inTransaction);
        lines = new HelpLineService(all, store, site.changes, site.inTransaction, site.currentUser, site.now);
        site.currentUser.signInAsAdministrator(ADMIN);
    }

    @Test
    void thoseOfTheCountryStandUntilSomebodySaysSomethingElse() {
        assertThat(all.all()).extracting(HelpLine::number).containsExactly("113", "116 117", "116 123", "22 40 00 40");
        assertThat(all.all()).allSatisfy(line -> assertThat(line.checkedOn()).isNull());
    }

    @Test
    void onesThatCameWithTheProductAreCheckedAndTakenOff() {
        HelpLine doctor = all.all().get(1);
        HelpLine church = all.all().get(3);

        HelpLine checked = lines.change(doctor.id(), checked("2026-11-02"), Revision.FIRST);
        lines.change(church.id(), removed(true), Revision.FIRST);

        assertThat(checked.revision()).isEqualTo(new Revision(2));
        assertThat(all.all()).extracting(HelpLine::number).containsExactly("113", "116 117", "116 123");
        assertThat(all.all().get(1).checkedOn()).isEqualTo("2026-11-02");
        assertThat(lines.change(church.id(), removed(false), new Revision(2)).removed())
                .isFalse();
        assertThat(all.all()).hasSize(4);
        assertThat(site.changes.historyOf(church.id())).hasSize(3);
    }

    @Test
    void whoSawAnotherOneChangesNothing() {
        HelpLine doctor = all.all().get(1);
        lines.change(doctor.id(), checked("2026-11-02"), Revision.FIRST);

        assertThat(Problems.of(() -> lines.change(doctor.id(), checked("2026-11-03"), Revision.FIRST)))
                .isInstanceOf(Problem.Stale.class);
    }

    @Test
    void theNumberForDangerToLifeStays() {
        HelpLine emergency = all.all().get(0);

        assertThat(Problems.of(() -> lines.change(emergency.id(), removed(true), Revision.FIRST)))
                .isEqualTo(new Problem.RuleBroken("help-line-stays"));
    }

    @Test
    void nobodyHasCheckedANumberTomorrow() {
        String tomorrow = site.now.today().plusDays(1).toString();

        assertThat(Problems.of(() -> lines.change(all.all().get(1).id(), checked(tomorrow), Revision.FIRST)))
                .isEqualTo(Problems.invalid("checkedOn", "in-the-future"));
    }

    @Test
    void anotherIsAddedOnceAndStandsLast() {
        assertThat(lines.add(ID, named("Krisesenteret")).isNew()).isTrue();
        assertThat(lines.add(ID, named("Krisesenteret")).isNew()).isFalse();

        assertThat(all.all()).last().extracting(HelpLine::name).isEqualTo("Krisesenteret");
        assertThat(lines.get(ID).createdBy()).isEqualTo(ADMIN);
    }

    @Test
    void onlyAnAdministratorKeepsThem() {
        UUID doctor = all.all().get(1).id();
        site.currentUser.signIn(KOORDINATOR_A);

        assertThat(Problems.of(lines::kept)).isInstanceOf(Problem.NotFound.class);
        assertThat(Problems.of(() -> lines.add(ID, named("Nei")))).isInstanceOf(Problem.NotFound.class);
        assertThat(Problems.of(() -> lines.change(doctor, removed(true), Revision.FIRST)))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(lines.all()).hasSize(4);
    }

    @Test
    void thoseOfTheCountryStandWhenTheTableCannotBeRead() {
        HelpLines broken = new HelpLines(store, new InTransaction() {
            @Override
            public <T> T call(Supplier<T> work) {
                throw new IllegalStateException("no such table");
            }
        });

        assertThat(broken.all()).hasSize(4);
    }

    private static HelpLineInput checked(String day) {
        return new HelpLineInput(
                Optional.empty(),
                Optional.empty(),
                Patch.absent(),
                Optional.empty(),
                Patch.to(LocalDate.parse(day)),
                Optional.empty(),
                Optional.empty());
    }

    private static HelpLineInput removed(boolean removed) {
        return new HelpLineInput(
                Optional.empty(),
                Optional.empty(),
                Patch.absent(),
                Optional.empty(),
                Patch.absent(),
                Optional.empty(),
                Optional.of(removed));
    }

    private static HelpLineInput named(String name) {
        return new HelpLineInput(
                Optional.of(name),
                Optional.of("000 00 198"),
                Patch.absent(),
                Optional.empty(),
                Patch.absent(),
                Optional.empty(),
                Optional.empty());
    }
}
