package no.samskriv.trust;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import no.samskriv.OtherHands;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.trust.spool.SpoolState;
import org.junit.jupiter.api.Test;

/** The sheet is kept from nobody who may read it because the log is locked, and every showing comes into the log. */
abstract class SheetLogContract extends SheetLogFixture {
    /** What somebody in need may be kept waiting for, on a machine that does much else. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void decidesAsEverywhereElseAndWritesAtOnceWhereItCan() {
        Grant usual = site.inTransaction.call(() -> site.access.require(
                Asked.person(NORD), Verb.READ, Via.PAGE, List.of(Section.CRISIS_PLAN), List.of(Section.ONLY_ME)));
        assertThat(sheet(NORD)).isEqualTo(usual);
        site.currentUser.signIn(FakeUsers.NORD);
        assertThat(sheet(NORD).reads()).containsOnly(Section.CRISIS_PLAN, Section.ONLY_ME);

        List<LogEntry> rows = site.accessLog.of(NORD).stream().skip(1).toList();
        assertThat(rows.get(1)).isEqualTo(rows.get(0));
        assertThat(rows.get(2).sections()).containsExactly(Section.CRISIS_PLAN, Section.ONLY_ME);
        assertThat(rows).extracting(LogEntry::takenIn).containsOnlyNulls();
        assertThat(spool.state()).isEqualTo(new SpoolState(0, 0, true));
        assertWhole(4);
    }

    @Test
    void eachShowingHasARowWhateverItCameBy() {
        access.requireAtAnyRate(Asked.person(NORD), Via.PRINT);
        access.requireAtAnyRate(Asked.person(NORD), Via.EXPORT);

        assertThat(site.accessLog.of(NORD).stream().skip(1))
                .extracting(LogEntry::via)
                .containsExactly(Via.PRINT, Via.EXPORT);
    }

    @Test
    void isShownWhileTheLogIsLockedAndTheRowComesLater() throws Exception {
        sheet(NORD);
        try (OtherHands others = new OtherHands(database)) {
            others.lockTheLog();

            assertThat(inTime(() -> sheet(NORD))).matches(grant -> grant.reads(Section.CRISIS_PLAN));
            assertThat(spool.state().waiting()).isEqualTo(1);
        }
        site.now.advance(Duration.ofMinutes(5));
        takeIn();

        LogEntry late = site.accessLog.of(NORD).get(2);
        assertThat(late.at()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(late.takenIn()).isEqualTo("2026-11-22T10:05:00Z");
        assertThat(late.actor()).isEqualTo(KOORDINATOR_A);
        assertWhole(3);
    }

    /** Nobody learns from a log that is locked whether there is such a person. */
    @Test
    void aStrangerIsRefusedAllTheSameAndThatComesLaterToo() throws Exception {
        site.currentUser.signIn(FREMMED);
        try (OtherHands others = new OtherHands(database)) {
            others.lockTheLog();

            assertThat(Problems.of(() -> sheet(NORD))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> sheet(NOBODY))).isEqualTo(new Problem.NotFound());
            assertThat(spool.state().waiting()).isEqualTo(2);
        }
        takeIn();

        assertThat(site.accessLog.of(NORD)).extracting(LogEntry::ground).containsExactly(Ground.NONE, Ground.NONE);
        assertWhole(3);
    }

    @Test
    void aRefusalCostsTheSameWhetherThereIsSomebodyOrNot() {
        site.currentUser.signIn(FREMMED);

        assertThat(costOfRefusal(NORD)).isEqualTo(costOfRefusal(NOBODY));
    }

    private int costOfRefusal(PersonRef person) {
        statements.reset();
        assertThat(Problems.of(() -> sheet(person))).isEqualTo(new Problem.NotFound());
        return statements.snapshot().app();
    }

    /** Only the first waits for it: writers that do must not use up what the next reader is decided with. */
    @Test
    void manyAreShownWhileTheLogIsLockedAndNoRowIsLeftBehindOrDoubled() throws Exception {
        sheet(NORD);
        int readers = 25;
        try (OtherHands others = new OtherHands(database)) {
            others.lockTheLog();
            for (int reader = 0; reader < readers; reader++) {
                inTime(() -> sheet(NORD));
            }
            assertThat(spool.state().waiting()).isEqualTo(readers);
        }
        takeIn();

        assertThat(spool.state().waiting()).isZero();
        assertWhole(2 + readers);
    }

    /** So that they come in the order they were shown, and nobody waits for a log that is known to be locked. */
    @Test
    void whatComesWhileOthersWaitIsPutBehindThem() throws Exception {
        try (OtherHands others = new OtherHands(database)) {
            others.move(List.of("ACCESS_LOG"));
            sheet(NORD);
        }
        site.currentUser.signIn(FakeUsers.NORD);
        sheet(NORD);
        assertThat(spool.state().waiting()).isEqualTo(2);

        takeIn();
        sheet(NORD);

        assertThat(site.accessLog.of(NORD).stream().skip(1))
                .extracting(LogEntry::ground, entry -> entry.takenIn() == null)
                .containsExactly(
                        tuple(Ground.ASSIGNMENT, false),
                        tuple(Ground.OWN_ACCOUNT, false),
                        tuple(Ground.OWN_ACCOUNT, true));
        assertWhole(4);
    }

    @Test
    void isNotAskedForInsideATransactionThatMayBeUndone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> site.inTransaction.call(() -> sheet(NORD)))
                .withMessageContaining("inside a transaction");
        assertThat(site.accessLog.of(NORD)).hasSize(1);
    }

    private static <T> T inTime(Supplier<T> reading) {
        long began = System.nanoTime();
        T read = reading.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
        return read;
    }
}
