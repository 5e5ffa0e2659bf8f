package no.samskriv.trust.show;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.Roster;
import no.samskriv.trust.AccessService;
import no.samskriv.trust.DutyGroups;
import no.samskriv.trust.FactSources;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.Setting;
import no.samskriv.trust.show.store.ShowSessionStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class ShowServiceTest {
    private static final String PASSWORD = "demo";

    private TestSite site;
    private StatementCounter statements;
    private NarrowedByShow narrowed;
    private Access access;
    private ShowService shows;

    @BeforeEach
    void open(TestDatabase database) {
        statements = database.database().statements();
        site = new TestSite(database);
        ShowSessionStore sessions = new ShowSessionStore(site.ao);
        Roster roster = new Roster(site.personStore, site.teamStore, site.participantStore);
        narrowed = new NarrowedByShow(sessions, roster, site.inTransaction, site.currentUser, site.now);
        FactSources sources = new FactSources(
                roster,
                site.consentStore,
                site.markStore,
                site.pages,
                new DutyGroups(() -> site.settingStore.lines(Setting.DUTY_GROUPS), site.users));
        access = new AccessService(
                sources, site.accessLog, site.sheetLog, site.inTransaction, site.currentUser, narrowed, site.now);
        shows = new ShowService(
                sessions,
                access,
                narrowed,
                (user, password) -> user.equals(KOORDINATOR_A) && password.equals(PASSWORD),
                site.inTransaction,
                site.currentUser,
                site.now);
        site.add(nord(), KOORDINATOR_A);
        site.add(ost(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void fromNowOnThereIsNobodyElse() {
        shows.begin(NORD);

        assertThat(access.allows(NORD, Section.PLAN, Verb.READ)).isTrue();
        assertThat(access.allows(OST, Section.PLAN, Verb.READ)).isFalse();
        assertThat(narrowed.name()).contains("Nord");
    }

    @Test
    void isForThoseWhoWorkWithThePersonAlone() {
        site.currentUser.signIn(FREMMED);
        assertThat(Problems.of(() -> shows.begin(NORD))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> shows.begin(NOBODY))).isEqualTo(new Problem.NotFound());
        site.currentUser.signIn(FakeUsers.NORD);
        assertThat(Problems.of(() -> shows.begin(NORD))).isEqualTo(new Problem.NotFound());

        assertThat(shows.current()).isEmpty();
        assertThat(access.allows(NORD, Section.PLAN, Verb.READ)).isTrue();
    }

    @Test
    void isOfOnePersonAtATime() {
        shows.begin(NORD);

        assertThat(Problems.of(() -> shows.begin(OST))).isEqualTo(new Problem.NotFound());
        shows.begin(NORD);

        assertThat(narrowed.to()).contains(NORD);
    }

    @Test
    void nothingOfWhatTheWorkerAloneMaySeeIsThere() {
        assertThat(access.allows(NORD, Section.BLOCKS, Verb.READ)).isTrue();

        shows.begin(NORD);

        assertThat(access.allows(NORD, Section.BLOCKS, Verb.READ)).isFalse();
        assertThat(access.allows(NORD, Section.ASSIGNMENTS, Verb.WRITE)).isFalse();
    }

    @Test
    void closesByItselfAfterAQuarterOfAnHourAndThereIsNobodyAtAll() {
        shows.begin(NORD);

        site.now.set("2026-11-22T10:14:59Z");
        assertThat(narrowed.to()).contains(NORD);
        site.now.set("2026-11-22T10:15:00Z");

        assertThat(narrowed.isClosed()).isTrue();
        assertNobody();
        assertThat(Problems.of(() -> access.require(NORD, Section.PLAN, Verb.READ)))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void staysOpenForAsLongAgainWhenItIsTouched() {
        shows.begin(NORD);
        site.now.set("2026-11-22T10:14:00Z");

        shows.touch(shows.current().orElseThrow());
        site.now.set("2026-11-22T10:28:59Z");

        assertThat(narrowed.to()).contains(NORD);
    }

    @Test
    void isNotOpenedByTouchingWhatIsClosed() {
        shows.begin(NORD);
        ShowSession session = shows.current().orElseThrow();
        site.now.set("2026-11-22T10:15:00Z");

        shows.touch(session);

        assertThat(narrowed.isClosed()).isTrue();
    }

    @Test
    void isClosedInAHurry() {
        shows.begin(NORD);

        shows.close();

        assertNobody();
        assertThat(Problems.of(() -> shows.begin(NORD))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void thePasswordLeadsBackFromBoth() {
        shows.begin(NORD);
        assertThat(shows.end(PASSWORD)).isEqualTo(NORD);
        shows.begin(OST);
        shows.close();
        assertThat(shows.end(PASSWORD)).isEqualTo(OST);

        assertThat(narrowed.to()).isEmpty();
        assertThat(narrowed.isClosed()).isFalse();
        assertThat(access.allows(OST, Section.PLAN, Verb.READ)).isTrue();
        assertThat(Problems.of(() -> shows.end(PASSWORD))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void aWrongPasswordChangesNothing() {
        shows.begin(NORD);

        assertThat(Problems.of(() -> shows.end("noe annet")))
                .isEqualTo(Problems.invalid("password", "not-the-password"));

        assertThat(narrowed.to()).contains(NORD);
    }

    @Test
    void fiveTriesAMinuteAreEnough() {
        shows.begin(NORD);
        for (int i = 0; i < 5; i++) {
            assertThat(Problems.of(() -> shows.end("noe annet"))).isInstanceOf(Problem.Invalid.class);
        }

        assertThat(Problems.of(() -> shows.end(PASSWORD))).isEqualTo(new Problem.RuleBroken("too-many-passwords"));
        site.now.set("2026-11-22T10:01:00Z");

        assertThat(shows.end(PASSWORD)).isEqualTo(NORD);
    }

    @Test
    void whoReadsIsWrittenDownAsShown() {
        shows.begin(NORD);
        access.require(NORD, Section.PLAN, Verb.READ);

        assertThat(site.accessLog.of(NORD))
                .extracting(LogEntry::ground, LogEntry::via)
                .containsExactly(tuple(Ground.SHOWN, Via.SAVE), tuple(Ground.SHOWN, Via.REST));
    }

    @Test
    void knowingWhetherSomethingIsShownTakesOneStatement() {
        statements.reset();

        shows.current();

        assertThat(statements.snapshot().app()).isEqualTo(1);
    }

    /** Where no filter has been, the database is asked. */
    @Test
    void whatIsHeldForTheRequestCountsAndIsForgottenAfterIt() {
        shows.begin(NORD);
        ShowSession session = shows.current().orElseThrow();
        shows.end(PASSWORD);

        assertThat(narrowed.<Boolean>holding(session, () -> narrowed.to().isPresent()))
                .isTrue();
        assertThat(narrowed.to()).isEmpty();
    }

    private void assertNobody() {
        for (PersonRef person : new PersonRef[] {NORD, OST, NOBODY}) {
            assertThat(access.allows(person, Section.PLAN, Verb.READ)).isFalse();
        }
    }
}
