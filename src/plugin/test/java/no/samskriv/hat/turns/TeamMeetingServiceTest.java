package no.samskriv.hat.turns;

import static no.samskriv.hat.turns.TurnsSite.KOORDINATOR_B;
import static no.samskriv.hat.turns.TurnsSite.SUNDAY;
import static no.samskriv.hat.turns.TurnsSite.TEAM;
import static no.samskriv.hat.turns.TurnsSite.TUESDAY;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.TurnReason;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class TeamMeetingServiceTest {
    private TurnsSite site;

    @BeforeEach
    void aTeamThatWasToldOfItsTurns(TestDatabase database) {
        site = new TurnsSite(database);
        site.publish();
    }

    @Test
    void aCancelledMeetingHasNoTurnAndTheOthersStay() {
        TeamMeeting meeting = site.on(TUESDAY);

        site.meetings.cancel(meeting.id(), meeting.revision());

        assertThat(site.wearer(TUESDAY)).isNull();
        assertThat(site.wearer(TUESDAY.plusWeeks(1))).isEqualTo(KOORDINATOR_B);
        assertThat(site.turns.get(TEAM).coming())
                .hasSize(7)
                .filteredOn(Coming::isCancelled)
                .hasSize(1);
        assertThat(site.turns.get(TEAM).next().orElseThrow().day()).isEqualTo(TUESDAY.plusWeeks(1));
    }

    @Test
    void christmasIsCancelledInOneGoAlsoWhatNobodyWasToldOf() {
        LocalDate from = LocalDate.parse("2026-12-21");
        LocalDate to = LocalDate.parse("2027-01-10");

        assertThat(site.meetings.cancel(TEAM, from, to))
                .extracting(TeamMeeting::day)
                .containsExactly(
                        LocalDate.parse("2026-12-22"), LocalDate.parse("2026-12-29"), LocalDate.parse("2027-01-05"));
        assertThat(site.meetings.cancel(TEAM, from, to)).hasSize(3);
        assertThat(site.turns.get(TEAM).coming().stream().filter(each -> !each.isCancelled()))
                .hasSize(6)
                .extracting(Coming::day)
                .contains(LocalDate.parse("2027-01-12"))
                .doesNotContain(LocalDate.parse("2027-01-05"));
    }

    @Test
    void whatWasCancelledIsSetUpAgainWithATurn() {
        TeamMeeting meeting = site.on(TUESDAY);
        TeamMeeting cancelled = site.meetings.cancel(meeting.id(), meeting.revision());

        site.meetings.restore(meeting.id(), cancelled.revision());

        assertThat(site.on(TUESDAY).status()).isEqualTo(TeamMeetingStatus.PLANNED);
        assertThat(site.wearer(TUESDAY)).isNotNull();
    }

    @Test
    void aMovedMeetingKeepsItsTurnAndLeavesNoSecondOneBehind() {
        TeamMeeting meeting = site.on(TUESDAY);

        site.meetings.move(
                meeting.id(), TUESDAY.plusDays(1), Patch.to(LocalTime.of(12, 0)), Patch.absent(), meeting.revision());

        assertThat(site.wearer(TUESDAY.plusDays(1))).isEqualTo(KOORDINATOR_A);
        assertThat(site.turns.get(TEAM).coming())
                .extracting(Coming::day)
                .startsWith(TUESDAY.plusDays(1), TUESDAY.plusWeeks(1));
    }

    @Test
    void twoMeetingsWithTheHatAreNotOnOneDay() {
        TeamMeeting meeting = site.on(TUESDAY);

        assertThat(Problems.of(() -> site.meetings.move(
                        meeting.id(), TUESDAY.plusWeeks(1), Patch.absent(), Patch.absent(), meeting.revision())))
                .isEqualTo(new Problem.RuleBroken("hat-meeting-that-day"));
        Added<TeamMeeting> same = add(TeamMeetingType.TEAM, TUESDAY);
        assertThat(same.isNew()).isFalse();
        assertThat(same.entity().id()).isEqualTo(meeting.id());
    }

    @Test
    void oneOutsideTheRuleHasATurnTooAndOneWithoutTheHatNone() {
        assertThat(add(TeamMeetingType.TEAM, TUESDAY.plusDays(2)).entity().wearer())
                .isPresent();
        assertThat(add(TeamMeetingType.SUPERVISION, TUESDAY).entity().wearer()).isEmpty();
        assertThat(site.turns.get(TEAM).coming()).hasSize(7);
    }

    @Test
    void beginsOnItsDayAndIsAlwaysClosedInTheEnd() {
        TeamMeeting meeting = site.on(TUESDAY);
        assertThat(Problems.of(() -> site.meetings.start(meeting.id(), null)))
                .isEqualTo(new Problem.RuleBroken("hat-meeting-not-today"));
        site.at(TUESDAY, "08:00");

        site.meetings.start(meeting.id(), null);
        assertThat(site.meetings.start(meeting.id(), null).status()).isEqualTo(TeamMeetingStatus.UNDER_WAY);
        TeamMeeting closed = site.meetings.close(meeting.id(), null);

        assertThat(closed.status()).isEqualTo(TeamMeetingStatus.CLOSED);
        assertThat(closed.closedAt()).isEqualTo(site.site.now.instant());
        assertThat(site.meetings.close(meeting.id(), null).revision()).isEqualTo(closed.revision());
        assertThat(site.turns.get(TEAM).next().orElseThrow().day()).isEqualTo(TUESDAY.plusWeeks(1));
    }

    @Test
    void whatWasHeldIsNotMovedOrCancelledAndALeaderMaySayThatItWasNotHeld() {
        site.at(TUESDAY.plusDays(1), "08:00");
        TeamMeeting meeting = site.on(TUESDAY);
        assertThat(Problems.of(() -> site.meetings.cancel(meeting.id(), meeting.revision())))
                .isEqualTo(new Problem.RuleBroken("hat-meeting-held"));
        assertThat(Problems.of(() -> site.meetings.move(
                        meeting.id(), TUESDAY.plusDays(3), Patch.absent(), Patch.absent(), meeting.revision())))
                .isEqualTo(new Problem.RuleBroken("hat-meeting-held"));

        site.signIn(LEDER);
        site.meetings.cancel(meeting.id(), meeting.revision());

        assertThat(site.turns
                        .get(TEAM)
                        .member(KOORDINATOR_A)
                        .orElseThrow()
                        .share()
                        .turns())
                .isZero();
    }

    @Test
    void whatIsHandedOverStandsUntilItIsTakenAway() {
        TeamMeeting meeting = site.on(TUESDAY);

        TeamMeeting told = site.meetings.handOver(meeting.id(), "Begynn med det vi lovet.", meeting.revision());
        assertThat(told.handover()).isEqualTo(new TeamMeeting.Handover("Begynn med det vi lovet.", KOORDINATOR_A));

        assertThat(site.meetings.handOver(meeting.id(), " ", told.revision()).handover())
                .isNull();
    }

    @Test
    void anybodyInTheTeamTakesTheHatWithoutAskingAndTwiceIsAsGoodAsOnce() {
        site.signIn(ERFARING_C);
        TeamMeeting meeting = site.on(TUESDAY);
        assertThat(Problems.of(() -> site.holders.wear(meeting.id(), ERFARING_C)))
                .isEqualTo(new Problem.RuleBroken("hat-meeting-not-today"));
        site.at(TUESDAY, "08:00");

        TeamMeeting worn = site.holders.wear(meeting.id(), ERFARING_C);

        assertThat(worn.wearer()).contains(ERFARING_C);
        assertThat(worn.turn().scheduled()).isEqualTo(KOORDINATOR_A);
        assertThat(worn.turn().reason()).isEqualTo(TurnReason.VOLUNTEER);
        assertThat(site.holders.wear(meeting.id(), ERFARING_C).revision()).isEqualTo(worn.revision());
        assertThat(Problems.of(() -> site.holders.wear(meeting.id(), FREMMED)))
                .isEqualTo(Problems.invalid("user", "not-in-team"));
        site.meetings.close(meeting.id(), null);
        assertThat(Problems.of(() -> site.holders.wear(meeting.id(), KOORDINATOR_B)))
                .isEqualTo(new Problem.RuleBroken("hat-meeting-closed"));
    }

    @Test
    void whoeverWasToBeAwayAndCameAfterAllTakesTheHatAndKeepsIt() {
        site.at(TUESDAY, "07:00");
        site.absences.add(TEAM, UUID.randomUUID(), KOORDINATOR_A, TUESDAY, TUESDAY);
        assertThat(site.wearer(TUESDAY)).isEqualTo(KOORDINATOR_B);

        assertThat(site.holders.wearToday(TEAM, KOORDINATOR_A).wearer()).contains(KOORDINATOR_A);
        site.publish();
        assertThat(site.wearer(TUESDAY)).isEqualTo(KOORDINATOR_A);
    }

    @Test
    void onADayWithoutAMeetingTakingTheHatBeginsOne() {
        TeamMeeting today = site.holders.wearToday(TEAM, KOORDINATOR_B);

        assertThat(today.day()).isEqualTo(SUNDAY);
        assertThat(today.wearer()).contains(KOORDINATOR_B);
        assertThat(site.holders.wearToday(TEAM, KOORDINATOR_B).id()).isEqualTo(today.id());
    }

    @Test
    void takingTheHatAtACancelledMeetingHoldsItAfterAll() {
        TeamMeeting meeting = site.on(TUESDAY);
        site.meetings.cancel(meeting.id(), meeting.revision());
        site.at(TUESDAY, "08:00");

        TeamMeeting worn = site.holders.wearToday(TEAM, ERFARING_C);

        assertThat(worn.id()).isEqualTo(meeting.id());
        assertThat(worn.status()).isEqualTo(TeamMeetingStatus.PLANNED);
        assertThat(worn.wearer()).contains(ERFARING_C);
    }

    @Test
    void aLeaderCorrectsWhoItWasWithAReasonAndNobodyElseDoes() {
        site.at(TUESDAY.plusDays(1), "08:00");
        TeamMeeting meeting = site.on(TUESDAY);
        assertThat(Problems.of(
                        () -> site.holders.correct(meeting.id(), ERFARING_C, "Byttet på gangen", meeting.revision())))
                .isEqualTo(new Problem.NotFound());
        site.signIn(LEDER);

        TeamMeeting corrected = site.holders.correct(meeting.id(), ERFARING_C, "Byttet på gangen", meeting.revision());

        assertThat(corrected.wearer()).contains(ERFARING_C);
        assertThat(corrected.turn().correction()).isEqualTo("Byttet på gangen");
        assertThat(site.turns.get(TEAM).member(ERFARING_C).orElseThrow().share().turns())
                .isEqualTo(1);
        TeamMeeting nobody = site.holders.correct(meeting.id(), null, "Ingen tok den", corrected.revision());
        assertThat(nobody.turn().reason()).isEqualTo(TurnReason.WITHOUT_HAT);
        TeamMeeting next = site.on(TUESDAY.plusWeeks(1));
        assertThat(Problems.of(() -> site.holders.correct(next.id(), null, "Nei", next.revision())))
                .isEqualTo(new Problem.RuleBroken("hat-meeting-not-held"));
    }

    @Test
    void whoeverWasNotFirstIsToldAndChangesNothing() {
        TeamMeeting meeting = site.on(TUESDAY);
        site.meetings.handOver(meeting.id(), "Et ord", meeting.revision());

        assertThat(Problems.of(() -> site.meetings.cancel(meeting.id(), meeting.revision())))
                .isEqualTo(new Problem.Stale(null));
    }

    @Test
    void isForTheTeamAlone() {
        TeamMeeting meeting = site.on(TUESDAY);
        site.signIn(FREMMED);

        assertThat(Problems.of(() -> site.meetings.get(meeting.id()))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> site.meetings.of(TEAM))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> site.holders.wear(meeting.id(), FREMMED))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> site.holders.wearToday(TEAM, FREMMED))).isEqualTo(new Problem.NotFound());
    }

    private Added<TeamMeeting> add(TeamMeetingType type, LocalDate day) {
        return site.meetings.add(TEAM, UUID.randomUUID(), new NewTeamMeeting(type, day, null, null));
    }
}
