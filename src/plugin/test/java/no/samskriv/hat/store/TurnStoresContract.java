package no.samskriv.hat.store;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.turns.HatAbsence;
import no.samskriv.hat.turns.HatRule;
import no.samskriv.hat.turns.HatSwap;
import no.samskriv.hat.turns.HatTerms;
import no.samskriv.hat.turns.MemberTerms;
import no.samskriv.hat.turns.SwapStatus;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables that turns follow from: rule, terms, absences and swaps. */
abstract class TurnStoresContract {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Instant AT = Instant.parse("2026-11-22T09:00:00.123Z");
    private static final UUID OTHER_TEAM = new UUID(9, 9);
    private static final Revision SECOND = new Revision(2);

    private StatementCounter statements;
    private HatRuleStore rules;
    private AbsenceStore absences;
    private SwapStore swaps;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ActiveObjects ao = Tables.emptied(database);
        rules = new HatRuleStore(ao);
        absences = new AbsenceStore(ao);
        swaps = new SwapStore(ao);
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void givesBackARule(DayOfWeek day) {
        HatRule rule = rule(true, day, LocalTime.of(9, 30), 2, Revision.FIRST);

        rules.insert(rule, Revision.FIRST);

        assertThat(rules.of(TEAM)).contains(rule);
        assertThat(rules.of(OTHER_TEAM)).isEmpty();
    }

    @Test
    void savesWhatChangesOfARule() {
        HatRule before = rule(true, DayOfWeek.TUESDAY, LocalTime.of(9, 0), 1, Revision.FIRST);
        rules.insert(before, Revision.FIRST);
        HatRule after = new HatRule(before.id(), TEAM, false, null, null, 4, DAY.plusDays(1), false, SECOND);

        rules.save(after, SECOND);

        assertThat(rules.of(TEAM)).contains(after);
        assertThatThrownBy(() -> rules.save(
                        new HatRule(UUID.randomUUID(), OTHER_TEAM, true, null, null, 1, DAY, true, null), SECOND))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesBackTheTermsOfMembersAndWhatTheyWereBefore() {
        HatTerms first = new HatTerms(DAY.minusYears(1), true, 1, DAY);
        MemberTerms before = terms(List.of(first), Revision.FIRST);
        rules.insert(before, Revision.FIRST);
        assertThat(rules.termsOf(TEAM)).containsExactly(before);

        MemberTerms after = new MemberTerms(
                before.id(),
                TEAM,
                before.member(),
                List.of(first, new HatTerms(DAY, false, 8, DAY.minusDays(3))),
                SECOND);
        rules.save(after, SECOND);

        assertThat(rules.termsOf(TEAM)).containsExactly(after);
        assertThat(rules.termsOf(OTHER_TEAM)).isEmpty();
        assertThatThrownBy(() -> rules.save(terms(List.of(first), SECOND), SECOND))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsFiftyYearsOfTerms() {
        List<HatTerms> many = DAY.datesUntil(DAY.plusDays(500))
                .map(day -> new HatTerms(day, true, 1, day))
                .toList();
        MemberTerms terms = terms(many, Revision.FIRST);

        rules.insert(terms, Revision.FIRST);

        assertThat(rules.termsOf(TEAM)).containsExactly(terms);
    }

    @Test
    void listsAbsencesThatWereNotTakenBackEarliestFirst() {
        HatAbsence later = absence(TEAM, DAY.plusDays(1), false, 1);
        HatAbsence earlier = absence(TEAM, DAY, false, 1);
        HatAbsence gone = absence(TEAM, DAY, true, 1);
        absences.insert(later);
        absences.insert(earlier);
        absences.insert(gone);
        absences.insert(absence(OTHER_TEAM, DAY, false, 1));

        assertThat(absences.of(TEAM)).containsExactly(earlier, later);
        assertThat(absences.find(gone.id())).contains(gone);
        assertThat(absences.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void savesWhatChangesOfAnAbsence() {
        HatAbsence before = absence(TEAM, DAY, false, 1);
        absences.insert(before);
        HatAbsence after = new HatAbsence(
                before.id(), TEAM, before.user(), DAY.plusDays(2), DAY.plusDays(9), true, before.createdBy(), SECOND);

        absences.save(after);

        assertThat(absences.find(before.id())).contains(after);
        assertThatThrownBy(() -> absences.save(absence(TEAM, DAY, false, 1))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(SwapStatus.class)
    void listsSwapsThatNobodyHasAnswered(SwapStatus status) {
        HatSwap swap = swap(TEAM, status, ERFARING_C, new UUID(3, 4), KOORDINATOR_A);

        swaps.insert(swap);

        assertThat(swaps.find(swap.id())).contains(swap);
        assertThat(swaps.askedIn(TEAM)).hasSize(status == SwapStatus.ASKED ? 1 : 0);
        assertThat(swaps.askedIn(OTHER_TEAM)).isEmpty();
    }

    @Test
    void savesWhatCameOfASwap() {
        HatSwap open = swap(TEAM, SwapStatus.ASKED, null, null, null);
        swaps.insert(open);
        HatSwap after = new HatSwap(
                open.id(), TEAM, open.meeting(), open.from(), null, null, SwapStatus.ACCEPTED, LEDER, AT, SECOND);

        swaps.save(after);

        assertThat(swaps.find(open.id())).contains(after);
        assertThat(swaps.find(UUID.randomUUID())).isEmpty();
        assertThatThrownBy(() -> swaps.save(swap(TEAM, SwapStatus.ASKED, null, null, null)))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30})
    void readsEachTableOfATeamWithOneStatement(int many) {
        for (int i = 0; i < many; i++) {
            rules.insert(terms(List.of(new HatTerms(DAY, true, 1, DAY)), Revision.FIRST), Revision.FIRST);
            absences.insert(absence(TEAM, DAY, false, 1));
            swaps.insert(swap(TEAM, SwapStatus.ASKED, null, null, null));
        }
        int before = statements.snapshot().app();

        rules.of(TEAM);
        assertThat(rules.termsOf(TEAM)).hasSize(many);
        assertThat(absences.of(TEAM)).hasSize(many);
        assertThat(swaps.askedIn(TEAM)).hasSize(many);

        assertThat(statements.snapshot().app() - before).isEqualTo(4);
    }

    private static HatRule rule(boolean planned, DayOfWeek day, LocalTime from, int everyWeeks, Revision revision) {
        return new HatRule(UUID.randomUUID(), TEAM, planned, day, from, everyWeeks, DAY, true, revision);
    }

    private static MemberTerms terms(List<HatTerms> terms, Revision revision) {
        return new MemberTerms(UUID.randomUUID(), TEAM, UUID.randomUUID(), terms, revision);
    }

    private static HatAbsence absence(UUID team, LocalDate from, boolean removed, int revision) {
        return new HatAbsence(
                UUID.randomUUID(), team, ERFARING_C, from, from.plusDays(3), removed, LEDER, new Revision(revision));
    }

    private static HatSwap swap(
            UUID team, SwapStatus status, @Nullable UserRef to, @Nullable UUID inReturn, @Nullable UserRef acceptedBy) {
        return new HatSwap(
                UUID.randomUUID(),
                team,
                new UUID(1, 2),
                KOORDINATOR_A,
                to,
                inReturn,
                status,
                acceptedBy,
                AT,
                Revision.FIRST);
    }
}
