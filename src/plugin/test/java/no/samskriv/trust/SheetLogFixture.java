package no.samskriv.trust;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.samskriv.TestSite;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Via;
import no.samskriv.trust.log.LogCheck;
import no.samskriv.trust.log.WholeLog;
import no.samskriv.trust.spool.SpoolFile;
import no.samskriv.trust.spool.Takes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nord, somebody who may read the sheet, and somebody who has tried to. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
abstract class SheetLogFixture {
    @TempDir
    Path home;

    final LogSeal seal = new LogSeal(() -> TestSite.KEY);
    TestDatabase database;
    StatementCounter statements;
    TestSite site;
    SpoolFile spool;
    SheetLog sheetLog;
    Access access;

    @BeforeEach
    void open(TestDatabase database) {
        this.database = database;
        statements = database.database().statements();
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        spool = new SpoolFile(() -> home.resolve("samskriv"), seal);
        access = access(site.inTransaction);
        site.currentUser.signIn(FREMMED);
        Problems.of(() -> sheet(NORD)); // begins the chain of what is refused
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @AfterEach
    void end() {
        sheetLog.end();
    }

    Access access(InTransaction forTheLog) {
        sheetLog = new SheetLog(site.accessLog, forTheLog, spool);
        DutyGroups onDuty = new DutyGroups(() -> site.settingStore.lines(Setting.DUTY_GROUPS), site.users);
        FactSources sources = new FactSources(site.roster, site.consentStore, site.markStore, site.pages, onDuty);
        return new AccessService(
                sources, site.accessLog, sheetLog, site.inTransaction, site.currentUser, site.narrowed, site.now);
    }

    Grant sheet(PersonRef person) {
        return access.requireAtAnyRate(Asked.person(person), Via.PAGE);
    }

    void takeIn() throws Exception {
        Takes.in(spool, site.accessLog, site.inTransaction, site.now);
    }

    void assertWhole(int rows) {
        LogCheck.Result result = WholeLog.checked(new LogCheck(site.accessLog, seal, site.roster));
        assertThat(result.findings()).isEmpty();
        assertThat(result.rows()).isEqualTo(rows);
    }
}
