package no.samskriv.overview.store;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.overview.store.SampleLines.TODAY;
import static no.samskriv.overview.store.SampleLines.apartSince;
import static no.samskriv.overview.store.SampleLines.between;
import static no.samskriv.overview.store.SampleLines.called;
import static no.samskriv.overview.store.SampleLines.line;
import static no.samskriv.overview.store.SampleLines.of;
import static no.samskriv.overview.store.SampleLines.ref;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.overview.OverviewChoice;
import no.samskriv.overview.OverviewLine;
import no.samskriv.overview.OverviewScope;
import no.samskriv.overview.OverviewSort;
import no.samskriv.overview.SignalKind;
import no.samskriv.overview.Standing.Due;
import no.samskriv.overview.store.OverviewStore.Whose;
import no.samskriv.plan.signing.PlanStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

abstract class OverviewStoreContract {
    private static final Whose MINE = new Whose(KOORDINATOR_A, TEAM, TODAY);
    private static final LocalDate SOON = TODAY.plusDays(9);
    private static final Due EVERYTHING =
            new Due(TODAY.minusDays(4), TODAY.minusDays(5), "ACTION:1", SOON, SOON, "meeting", TODAY, SignalKind.EVER);

    private StatementCounter statements;
    private OverviewStore store;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        store = new OverviewStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasPutIn() {
        OverviewLine whole = line("Øst", 3, PlanStatus.OUTDATED, SOON, EVERYTHING, false);
        OverviewLine spare = apartSince(TODAY.minusDays(40), SOON, called("Nord", 1));

        put(whole, spare);

        assertThat(store.of(ref(3))).containsExactly(whole);
        assertThat(store.of(ref(1))).containsExactly(spare);
    }

    @Test
    void sortsNamesAsANorwegianListDoes() {
        put(called("Åse", 1), called("Berit", 2), called("Ærlig", 3), called("anders", 4), called("Øst", 5));
        put(called("Berit", 6), called("Bernt", 7), called("Ber", 8), called("Émile", 9));

        assertThat(persons(store.after(MINE, OverviewChoice.ALL, null, 50)))
                .containsExactly(ref(4), ref(8), ref(2), ref(6), ref(7), ref(9), ref(3), ref(5), ref(1));
    }

    @Test
    void findsThoseWhoseNameBeginsAsItIsTyped() {
        put(called("Nord", 1), called("Nordahl", 2), called("Norberg", 3), called("Ørnulf", 4), called("Åse", 5));

        assertThat(persons(store.after(MINE, seeking("nord"), null, 50))).containsExactly(ref(1), ref(2));
        assertThat(persons(store.after(MINE, seeking("NOR"), null, 50))).containsExactly(ref(3), ref(1), ref(2));
        assertThat(persons(store.after(MINE, seeking("Ø"), null, 50))).containsExactly(ref(4));
        assertThat(persons(store.after(MINE, seeking("ås"), null, 50))).containsExactly(ref(5));
        assertThat(store.after(MINE, seeking("ord"), null, 50)).isEmpty();
        assertThat(store.after(MINE, seeking("Nord%"), null, 50)).isEmpty();
    }

    private static OverviewChoice seeking(String name) {
        return new OverviewChoice(OverviewScope.ALL, null, OverviewSort.NAME, name);
    }

    @ParameterizedTest
    @EnumSource(OverviewSort.class)
    void goesThroughEverybodyOncePageByPageAndBack(OverviewSort sort) {
        for (int i = 1; i <= 25; i++) {
            PlanStatus plan = PlanStatus.values()[i % 3];
            put(line("Navn " + i % 4, i, plan, i % 5 == 0 ? null : TODAY.plusDays(i % 7), Due.NOTHING, true));
        }
        OverviewChoice choice = new OverviewChoice(OverviewScope.ALL, null, sort);

        List<PersonRef> whole = persons(store.after(MINE, choice, null, 50));
        List<PersonRef> paged = new ArrayList<>();
        PersonRef last = null;
        do {
            List<PersonRef> page = persons(store.after(MINE, choice, last, 4));
            paged.addAll(page);
            last = page.isEmpty() ? null : page.get(page.size() - 1);
        } while (last != null);

        assertThat(whole).hasSize(25).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
        assertThat(persons(store.before(MINE, choice, whole.get(6), 3)))
                .containsExactly(whole.get(5), whole.get(4), whole.get(3));
    }

    @Test
    void putsTheMeetingThatComesFirstFirstAndThoseWithNoneLast() {
        put(line("A", 1, PlanStatus.DRAFT, null, Due.NOTHING, true));
        put(line("B", 2, PlanStatus.DRAFT, TODAY.plusDays(20), Due.NOTHING, true));
        put(line("C", 3, PlanStatus.DRAFT, TODAY.plusDays(2), Due.NOTHING, true));

        assertThat(persons(
                        store.after(MINE, new OverviewChoice(OverviewScope.ALL, null, OverviewSort.MEETING), null, 9)))
                .containsExactly(ref(3), ref(2), ref(1));
    }

    @Test
    void showsEachWorkerTheirOwnAndOnTheDaysTheyWorkWithThem() {
        put(called("Nord", 1));
        put(of(ERFARING_C, called("Sør", 2)));
        put(between(TODAY.plusDays(1), TODAY.plusDays(9), called("Vest", 3)));
        put(between(TODAY.minusDays(9), TODAY, called("Øst", 4)));
        put(between(TODAY.minusDays(9), TODAY.minusDays(1), called("Ute", 5)));

        assertThat(persons(store.after(MINE, OverviewChoice.ALL, null, 9))).containsExactly(ref(1), ref(4));
        assertThat(store.after(new Whose(KOORDINATOR_A, UUID.randomUUID(), TODAY), OverviewChoice.ALL, null, 9))
                .isEmpty();
    }

    @Test
    void showsThoseThatAreChosen() {
        put(line("Nord", 1, PlanStatus.ACTIVE, null, Due.NOTHING, true));
        put(line("Sør", 2, PlanStatus.ACTIVE, null, Due.NOTHING, false));
        put(line("Øst", 3, PlanStatus.DRAFT, null, Due.NOTHING, true));

        assertThat(persons(store.after(MINE, new OverviewChoice(OverviewScope.MINE, null, OverviewSort.NAME), null, 9)))
                .containsExactly(ref(1), ref(3));
        assertThat(persons(store.after(
                        MINE, new OverviewChoice(OverviewScope.ALL, PlanStatus.ACTIVE, OverviewSort.NAME), null, 9)))
                .containsExactly(ref(1), ref(2));
        assertThat(store.after(MINE, new OverviewChoice(OverviewScope.MAIN, null, OverviewSort.NAME), null, 9))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SignalKind.class)
    void saysOfWhomEachThingIsTrue(SignalKind kind) {
        put(called("Nord", 1));
        put(apartSince(TODAY.minusDays(30), null, line("Sør", 2, PlanStatus.OUTDATED, SOON, EVERYTHING, true)));

        assertThat(persons(store.signals(MINE, OverviewScope.ALL, kind, 9))).containsExactly(ref(2));
    }

    @Test
    void saysNothingTooEarlyNorForEver() {
        Due later = new Due(TODAY.plusDays(1), null, null, TODAY.plusDays(15), TODAY.plusDays(15), "m", null, SOON);
        Due over = new Due(null, null, null, TODAY.minusDays(31), TODAY.minusDays(1), "m", null, null);
        put(apartSince(TODAY.minusDays(29), null, line("Nord", 1, PlanStatus.ACTIVE, null, later, true)));
        put(line("Sør", 2, PlanStatus.ACTIVE, null, over, true));

        for (SignalKind kind : SignalKind.values()) {
            assertThat(store.signals(MINE, OverviewScope.ALL, kind, 9))
                    .as(kind.name())
                    .isEmpty();
        }
    }

    @Test
    void isSilentForWhoeverWantsToBeInPeace() {
        LocalDate longAgo = TODAY.minusDays(90);
        put(apartSince(longAgo, TODAY, called("Nord", 1)), apartSince(longAgo, TODAY.minusDays(1), called("Sør", 2)));

        assertThat(persons(store.signals(MINE, OverviewScope.ALL, SignalKind.TOGETHER, 9)))
                .containsExactly(ref(2));
    }

    @Test
    void writesNothingWhereNothingIsAnother() {
        put(called("Nord", 1));
        List<OverviewLine> present = store.of(ref(1));
        statements.reset();

        store.replace(ref(1), present, List.of(called("Nord", 1)));

        assertThat(statements.snapshot().app()).isZero();
    }

    @Test
    void readsAPageByAsManyStatementsHoweverManyThereAre() {
        IntStream.rangeClosed(1, 120).forEach(i -> put(called("Navn " + i, i)));
        statements.reset();

        store.after(MINE, OverviewChoice.ALL, ref(50), 60);

        assertThat(statements.snapshot().app()).isEqualTo(2);
    }

    @Test
    void forgetsWhoeverIsErased() {
        put(called("Nord", 1), called("Sør", 2));

        store.erase(ref(1));

        assertThat(store.of(ref(1))).isEmpty();
        assertThat(store.of(ref(2))).hasSize(1);
    }

    private void put(OverviewLine... lines) {
        for (OverviewLine line : lines) {
            store.replace(line.person(), store.of(line.person()), List.of(line));
        }
    }

    private static List<PersonRef> persons(List<OverviewLine> lines) {
        return lines.stream().map(OverviewLine::person).toList();
    }
}
