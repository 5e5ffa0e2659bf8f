package no.samskriv.trust;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import no.samskriv.OtherHands;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.trust.spool.SpoolFile;
import org.junit.jupiter.api.Test;

/** Whatever else goes wrong besides: no showing without its row, and none kept back that has one. */
abstract class SheetLogTroubleContract extends SheetLogFixture {
    @Test
    void aSpoolThatHasGoneWrongKeepsNobodyFromTheLog() throws Exception {
        Files.createDirectories(home.resolve("samskriv/sheet-log.spool/no-file"));
        assertThat(spool.isWaiting()).isTrue();

        sheet(NORD);

        assertThat(site.accessLog.of(NORD)).hasSize(2);
    }

    /** The database has kept the row and the word of it was lost on the way. */
    @Test
    void whatNobodyCanTellIsPutByAndKnownAgain() throws Exception {
        access = access(new InTransaction() {
            @Override
            public <T> T call(Supplier<T> work) {
                site.inTransaction.call(work);
                throw new IllegalStateException("the connection was lost");
            }
        });

        sheet(NORD);

        assertThat(site.accessLog.of(NORD)).hasSize(2);
        assertThat(spool.state().waiting()).isEqualTo(1);
        takeIn();
        assertThat(spool.state().waiting()).isZero();
        assertWhole(2);
    }

    @Test
    void whoIsAskedToStopKeepsTheRowFirst() {
        Thread.currentThread().interrupt();

        sheet(NORD);

        assertThat(Thread.interrupted()).as("and is still asked to stop").isTrue();
        assertThat(spool.state().waiting()).isEqualTo(1);
    }

    @Test
    void nothingIsShownWhenTheRowCanBePutByNowhere() throws Exception {
        spool = new SpoolFile(() -> Path.of("/dev/null/samskriv"), seal);
        access = access(site.inTransaction);
        try (OtherHands others = new OtherHands(database)) {
            others.move(List.of("ACCESS_LOG"));

            assertThatIllegalStateException().isThrownBy(() -> sheet(NORD));
            site.currentUser.signIn(FREMMED);
            assertThatIllegalStateException().isThrownBy(() -> sheet(NORD));
            assertThatIllegalStateException().isThrownBy(() -> sheet(NOBODY));
        }
    }

    /** Everything else waits for the log, as before: only the sheet is let through. */
    @Test
    void nothingElseIsShownWithoutItsRow() throws Exception {
        try (OtherHands others = new OtherHands(database)) {
            others.move(List.of("ACCESS_LOG"));

            sheet(NORD);
            assertThat(catching(() -> site.access.require(NORD, Section.CRISIS_PLAN, Verb.READ)))
                    .isTrue();
        }
    }

    private boolean catching(Supplier<?> reading) {
        try {
            site.inTransaction.call(reading);
            return false;
        } catch (RuntimeException failed) {
            return true;
        }
    }

    @Test
    void writesNothingMoreWhenItIsOver() {
        sheetLog.end();

        sheet(NORD);

        assertThat(spool.state().waiting()).isEqualTo(1);
    }
}
