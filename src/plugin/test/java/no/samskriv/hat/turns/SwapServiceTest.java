package no.samskriv.hat.turns;

import static no.samskriv.hat.turns.TurnsSite.KOORDINATOR_B;
import static no.samskriv.hat.turns.TurnsSite.TEAM;
import static no.samskriv.hat.turns.TurnsSite.TUESDAY;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.TurnReason;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A has the hat on the 24th, B on the 1st, C on the 8th and D on the 15th. */
@ExtendWith(OnH2.class)
final class SwapServiceTest {
    private static final LocalDate OF_C = TUESDAY.plusWeeks(2);

    private TurnsSite site;

    @BeforeEach
    void aTeamThatWasToldOfItsTurns(TestDatabase database) {
        site = new TurnsSite(database);
        site.publish();
    }

    @Test
    void twoChangeTurnsAndBothStandFast() {
        HatSwap swap = ask(ERFARING_C, OF_C);
        site.signIn(ERFARING_C);

        site.swaps.accept(swap.id(), swap.revision());

        assertThat(site.wearer(TUESDAY)).isEqualTo(ERFARING_C);
        assertThat(site.wearer(OF_C)).isEqualTo(KOORDINATOR_A);
        assertThat(site.on(TUESDAY).turn()).satisfies(turn -> {
            assertThat(turn.scheduled()).isEqualTo(KOORDINATOR_A);
            assertThat(turn.reason()).isEqualTo(TurnReason.SWAP);
            assertThat(turn.pinned()).isTrue();
            assertThat(turn.swapGroup()).isEqualTo(site.on(OF_C).turn().swapGroup());
        });
        assertThat(site.turns.get(TEAM).coming().get(0).pick())
                .extracting(Pick::because)
                .isEqualTo(Because.AGREED);
    }

    @Test
    void somebodyTakesATurnOverWithoutOneInReturnAndItIsTheirsInEveryCount() {
        HatSwap swap = ask(ERFARING_C, null);
        site.signIn(ERFARING_C);
        site.swaps.accept(swap.id(), swap.revision());
        site.at(TUESDAY.plusDays(1), "08:00");

        HatTurns turns = site.turns.get(TEAM);

        assertThat(turns.member(ERFARING_C).orElseThrow().share().turns()).isEqualTo(1);
        assertThat(turns.member(KOORDINATOR_A).orElseThrow().share().turns()).isZero();
    }

    @Test
    void anybodyMayAnswerWhoCan() {
        HatSwap swap = ask(null, null);
        assertThat(Problems.of(() -> site.swaps.accept(swap.id(), swap.revision())))
                .isEqualTo(new Problem.NotFound());
        site.signIn(SOSIONOM_D);

        HatSwap accepted = site.swaps.accept(swap.id(), swap.revision());

        assertThat(accepted.acceptedBy()).isEqualTo(SOSIONOM_D);
        assertThat(site.wearer(TUESDAY)).isEqualTo(SOSIONOM_D);
        assertThat(site.on(TUESDAY).turn().reason()).isEqualTo(TurnReason.COVER);
    }

    @Test
    void whenOneHasTakenATurnTheOtherQuestionsAboutItAreGone() {
        HatSwap open = ask(null, null);
        HatSwap asked = ask(ERFARING_C, null);
        site.signIn(ERFARING_C);
        site.swaps.accept(asked.id(), asked.revision());

        assertThat(site.swaps.get(open.id()).status()).isEqualTo(SwapStatus.EXPIRED);
        assertThat(site.turns.get(TEAM).swaps()).isEmpty();
        site.signIn(SOSIONOM_D);
        assertThat(Problems.of(() ->
                        site.swaps.accept(open.id(), site.swaps.get(open.id()).revision())))
                .isEqualTo(new Problem.RuleBroken("hat-swap-gone"));
    }

    @Test
    void aQuestionGoesWhenItsMeetingBegins() {
        HatSwap swap = ask(null, null);
        site.at(TUESDAY, "07:00");
        site.meetings.start(site.on(TUESDAY).id(), null);

        assertThat(site.swaps.get(swap.id()).status()).isEqualTo(SwapStatus.EXPIRED);
    }

    @Test
    void aQuestionGoesByTheClockTooWhenNobodyBeginsTheMeeting() {
        site.signIn(LEDER);
        site.rules.change(TEAM, new NewHatRule(true, DayOfWeek.TUESDAY, LocalTime.of(9, 0), 1, null, true), null);
        site.signIn(KOORDINATOR_A);
        ask(null, null);

        site.at(TUESDAY, "07:59");
        assertThat(site.turns.get(TEAM).swaps()).hasSize(1);
        site.at(TUESDAY, "08:00");
        assertThat(site.turns.get(TEAM).swaps()).isEmpty();
    }

    @Test
    void aQuestionIsNotShownWhenItsDayHasPassedThoughNobodyWroteAnything() {
        ask(null, null);
        site.at(TUESDAY.plusDays(1), "07:00");

        assertThat(site.turns.get(TEAM).swaps()).isEmpty();
    }

    @Test
    void whoeverIsAskedMaySayNoAndWhoeverAskedMayTakeItBack() {
        HatSwap first = ask(ERFARING_C, null);
        assertThat(Problems.of(() -> site.swaps.decline(first.id(), first.revision())))
                .isEqualTo(new Problem.NotFound());
        site.swaps.withdraw(first.id(), first.revision());
        HatSwap second = ask(ERFARING_C, null);
        site.signIn(ERFARING_C);
        site.swaps.decline(second.id(), second.revision());

        assertThat(site.swaps.get(first.id()).status()).isEqualTo(SwapStatus.WITHDRAWN);
        assertThat(site.swaps.get(second.id()).status()).isEqualTo(SwapStatus.DECLINED);
        assertThat(site.wearer(TUESDAY)).isEqualTo(KOORDINATOR_A);
    }

    @Test
    void nobodyGivesAwaySomebodyElsesTurnButALeaderMayAskForThem() {
        site.signIn(KOORDINATOR_B);
        assertThat(Problems.of(() -> ask(ERFARING_C, null))).isEqualTo(new Problem.NotFound());
        site.signIn(LEDER);
        assertThat(ask(ERFARING_C, null).from()).isEqualTo(KOORDINATOR_A);
    }

    @Test
    void whatCannotBeAgreedOnIsRefusedWithItsReason() {
        assertThat(Problems.of(() -> ask(FREMMED, null))).isEqualTo(Problems.invalid("to", "not-in-team"));
        assertThat(Problems.of(() -> ask(KOORDINATOR_A, null))).isEqualTo(Problems.invalid("to", "not-in-team"));
        assertThat(Problems.of(() -> ask(KOORDINATOR_B, OF_C)))
                .isEqualTo(Problems.invalid("inReturn", "hat-return-not-theirs"));
        assertThat(Problems.of(() -> ask(null, OF_C))).isEqualTo(Problems.invalid("inReturn", "hat-return-of-nobody"));
    }

    @Test
    void nobodyAgreesToADayOnWhichTheyAreAway() {
        site.signIn(ERFARING_C);
        site.absences.add(TEAM, UUID.randomUUID(), ERFARING_C, TUESDAY, TUESDAY);
        site.signIn(KOORDINATOR_A);

        assertThat(Problems.of(() -> ask(ERFARING_C, null))).isEqualTo(new Problem.RuleBroken("hat-away-that-day"));
    }

    private HatSwap ask(@Nullable UserRef to, @Nullable LocalDate inReturn) {
        UUID back = inReturn == null ? null : site.on(inReturn).id();
        return site.swaps
                .ask(site.on(TUESDAY).id(), UUID.randomUUID(), to, back)
                .entity();
    }
}
