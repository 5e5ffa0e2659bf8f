package no.samskriv.crisis;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.trust.Around.SOSTER;
import static no.samskriv.trust.Around.consentOfNord;
import static no.samskriv.trust.Around.mark;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.samskriv.OtherHands;
import no.samskriv.TestSite;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Subject;
import no.samskriv.trust.Around;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.MarkReason;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the sheet is made of is read when nothing else in the database can be. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
abstract class SheetFirstContract {
    /** Of persons, of who may see what, and of crisis plans. Whatever is added to the product is not among them. */
    private static final Set<String> NEEDED = Set.of(
            "PERSON",
            "ASSIGNMENT",
            "PARTICIPANT",
            "RELATED",
            "CONSENT",
            "ACCESS_MARK",
            "SHOW_SESSION",
            "TEXT",
            "CRISIS_PLAN",
            "CRISIS_ENTRY");

    private static final UserRef VAKT_N = new UserRef("key-vakt-n");

    private TestDatabase database;
    private StatementCounter statements;
    private TestSite site;
    private CrisisEntryStore entries;
    private CrisisService crises;

    @BeforeEach
    void open(TestDatabase database) {
        this.database = database;
        statements = database.database().statements();
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        CrisisPlanStore plans = new CrisisPlanStore(site.ao);
        entries = new CrisisEntryStore(site.ao, site.texts);
        crises = new CrisisService(site.access, site.persons, plans, entries, site.inTransaction, site.now);
        site.inTransaction.run(() -> {
            CrisisPlan plan = CrisisPlan.begun(UUID.randomUUID(), NORD, KOORDINATOR_A, site.now.instant());
            site.changes.begin(new Subject(NORD, plan.id(), CrisisPlan.KIND), KOORDINATOR_A, site.now.instant());
            plans.insert(plan);
            site.participantStore.insert(Around.soster());
            site.consentStore.insert(consentOfNord(Scope.values()));
            site.markStore.insert(mark(VAKT_N, MarkKind.EMERGENCY, MarkReason.PERSON_CALLS));
        });
        site.pages.show(PAGE_OF_NORD, SOSTER);
        add(1);
    }

    private void add(int number) {
        for (int i = 0; i < number; i++) {
            CrisisEntry entry = entry(i);
            site.inTransaction.run(() -> {
                Subject subject = new Subject(NORD, entry.id(), CrisisEntry.KIND);
                site.changes.begin(subject, KOORDINATOR_A, site.now.instant());
                entries.insert(entry);
            });
        }
    }

    private CrisisEntry entry(int order) {
        VoiceText text = new VoiceText(
                "Sitt ned ved siden av meg",
                Voice.PERSON,
                CaptureMode.OWN_LOGIN,
                site.now.instant(),
                FakeUsers.NORD,
                site.now.instant(),
                Locale.forLanguageTag("nb"));
        return new CrisisEntry(
                UUID.randomUUID(),
                NORD,
                CrisisSection.MET,
                Level.ALL,
                text,
                null,
                null,
                null,
                null,
                null,
                Place.usual(),
                false,
                null,
                order,
                false,
                KOORDINATOR_A,
                site.now.instant(),
                Revision.FIRST);
    }

    @Test
    void isShownWhileEveryOtherTableIsGone() throws Exception {
        try (OtherHands others = new OtherHands(database)) {
            others.move(otherTables());

            assertShownToAllWhoMay();
        }
    }

    @Test
    void isShownWhileEveryOtherTableIsLocked() throws Exception {
        try (OtherHands others = new OtherHands(database)) {
            if (others.isPostgres()) {
                others.lock(otherTables());

                assertShownToAllWhoMay();
            }
        }
    }

    private void assertShownToAllWhoMay() {
        List<UserRef> readers = List.of(KOORDINATOR_A, FakeUsers.NORD, SOSTER, VAKT_N);
        for (UserRef reader : readers) {
            site.currentUser.signIn(reader);
            assertThat(crises.sheetOf(NORD, Via.PAGE).in(CrisisSection.MET))
                    .as(reader.key())
                    .hasSize(1);
        }
        site.currentUser.signIn(FREMMED);
        assertThat(Problems.of(() -> crises.sheetOf(NORD, Via.PAGE))).isEqualTo(new Problem.NotFound());
        assertThat(site.spool.kept()).hasSize(readers.size() + 1);
    }

    @Test
    void costsTheSameHoweverMuchStandsThere() {
        site.currentUser.signIn(KOORDINATOR_A);
        int ofOne = cost();
        add(60);

        assertThat(cost()).isEqualTo(ofOne).isLessThan(15);
    }

    private int cost() {
        statements.reset();
        assertThat(crises.sheetOf(NORD, Via.PAGE).entries()).isNotEmpty();
        return statements.snapshot().app();
    }

    private static List<String> otherTables() {
        List<String> others = new ArrayList<>(OtherHands.allTables());
        assertThat(others).containsAll(NEEDED).contains("ACCESS_LOG", "LOG_HEAD", "PLAN", "MEETING");
        others.removeAll(NEEDED);
        return others;
    }
}
