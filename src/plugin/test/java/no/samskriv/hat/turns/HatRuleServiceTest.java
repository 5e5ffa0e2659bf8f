package no.samskriv.hat.turns;

import static no.samskriv.hat.turns.TurnsSite.TEAM;
import static no.samskriv.hat.turns.TurnsSite.TUESDAY;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class HatRuleServiceTest {
    private static final NewHatRule AT_NINE =
            new NewHatRule(true, DayOfWeek.TUESDAY, LocalTime.of(9, 0), 1, null, true);

    private TurnsSite site;

    @BeforeEach
    void aLeader(TestDatabase database) {
        site = new TurnsSite(database);
        site.signIn(LEDER);
    }

    @Test
    void untilSomebodySaysSomethingTheTeamMeetsOnItsMeetingDay() {
        HatRule rule = site.turns.get(TEAM).rule();

        assertThat(rule.day()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(rule.planned()).isTrue();
        assertThat(rule.revision()).isNull();
    }

    @Test
    void whatALeaderSaysCountsForMeetingsToComeToo() {
        site.publish();

        HatTurns turns = site.rules.change(TEAM, AT_NINE, null);

        assertThat(turns.rule().revision()).isEqualTo(Revision.FIRST);
        assertThat(site.on(TUESDAY).from()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void onAnotherWeekdayEachMeetingMovesWithinItsWeekAndKeepsItsTurn() {
        site.publish();
        List<?> before =
                site.meetings.of(TEAM).stream().map(TeamMeeting::wearer).toList();

        site.rules.change(TEAM, new NewHatRule(true, DayOfWeek.THURSDAY, null, 1, null, true), null);

        assertThat(site.meetings.of(TEAM)).extracting(TeamMeeting::day).startsWith(TUESDAY.plusDays(2));
        assertThat(site.meetings.of(TEAM).stream().map(TeamMeeting::wearer).toList())
                .isEqualTo(before);
    }

    @Test
    void everySecondWeekTheOthersAreCancelled() {
        site.publish();

        site.rules.change(TEAM, new NewHatRule(true, DayOfWeek.TUESDAY, null, 2, TUESDAY, true), null);

        assertThat(site.on(TUESDAY.plusWeeks(1)).isCancelled()).isTrue();
        assertThat(site.on(TUESDAY.plusWeeks(2)).isCancelled()).isFalse();
        assertThat(site.turns.get(TEAM).coming().stream()
                        .filter(each -> !each.isCancelled())
                        .map(Coming::day)
                        .reduce((earlier, later) -> later))
                .contains(TUESDAY.plusWeeks(10));
    }

    @Test
    void aTeamThatPlansNothingHandsOverAtTheMeetingAndHistoryStillCounts() {
        site.publish();
        site.rules.change(TEAM, new NewHatRule(false, null, null, 1, null, true), null);

        assertThat(site.wearer(TUESDAY)).isNull();
        site.at(TUESDAY, "08:00");
        site.holders.wearToday(TEAM, KOORDINATOR_A);
        site.at(TUESDAY.plusDays(1), "08:00");
        assertThat(site.turns
                        .get(TEAM)
                        .member(KOORDINATOR_A)
                        .orElseThrow()
                        .share()
                        .turns())
                .isEqualTo(1);
    }

    @Test
    void termsCountFromTodayAndStandForLeadersToChange() {
        UUID a = site.member(KOORDINATOR_A).id();

        site.rules.changeTerms(a, new NewTerms(false, 1, null), null);

        assertThat(site.turns.get(TEAM).coming()).extracting(Coming::who).doesNotContain(KOORDINATOR_A);
        HatTurns.Member member = site.turns.get(TEAM).member(KOORDINATOR_A).orElseThrow();
        assertThat(member.terms().terms()).hasSize(2);
        assertThat(member.terms().revision()).isEqualTo(Revision.FIRST);
        site.rules.changeTerms(a, new NewTerms(true, 2, TUESDAY), Revision.FIRST);
        HatTurns.Member changed = site.turns.get(TEAM).member(KOORDINATOR_A).orElseThrow();
        assertThat(changed.terms().terms()).hasSize(2);
        assertThat(changed.now().everyWeeks()).isEqualTo(2);
    }

    @Test
    void isLeadersAlone() {
        site.signIn(KOORDINATOR_A);

        assertThat(Problems.of(() -> site.rules.change(TEAM, AT_NINE, null))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() ->
                        site.rules.changeTerms(site.member(KOORDINATOR_A).id(), new NewTerms(true, 1, null), null)))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void whatSomebodyHasSaidIsNotWrittenOverWithoutBeingSeen() {
        site.rules.change(TEAM, AT_NINE, null);

        assertThat(Problems.of(() -> site.rules.change(TEAM, AT_NINE, null))).isEqualTo(new Problem.RevisionMissing());
        assertThat(Problems.of(() -> site.rules.change(TEAM, AT_NINE, new Revision(2))))
                .isEqualTo(new Problem.Stale(null));
        assertThat(site.rules.change(TEAM, AT_NINE, Revision.FIRST).rule().revision())
                .isEqualTo(Revision.FIRST);
    }

    @Test
    void aHolidayIsNoMeetingDay() {
        site.rules.change(TEAM, new NewHatRule(true, DayOfWeek.FRIDAY, null, 1, null, true), null);

        assertThat(site.turns.get(TEAM).coming())
                .extracting(Coming::day)
                .doesNotContain(LocalDate.parse("2026-12-25"), LocalDate.parse("2027-01-01"));
    }
}
