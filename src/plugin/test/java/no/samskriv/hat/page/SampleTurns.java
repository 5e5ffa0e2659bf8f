package no.samskriv.hat.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.TEAM;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.Turn;
import no.samskriv.hat.TurnReason;
import no.samskriv.hat.turns.Balance;
import no.samskriv.hat.turns.Because;
import no.samskriv.hat.turns.Coming;
import no.samskriv.hat.turns.HatAbsence;
import no.samskriv.hat.turns.HatRule;
import no.samskriv.hat.turns.HatSwap;
import no.samskriv.hat.turns.HatTerms;
import no.samskriv.hat.turns.HatTurns;
import no.samskriv.hat.turns.MemberTerms;
import no.samskriv.hat.turns.Pick;
import no.samskriv.hat.turns.Share;
import no.samskriv.hat.turns.SwapStatus;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamMember;
import org.jspecify.annotations.Nullable;

/** A team of four that meets on Tuesdays, on one of them. */
final class SampleTurns {
    static final UserRef PSYKOLOG_F = new UserRef("key-psykolog-f");
    static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");
    private static final LocalDate SINCE = LocalDate.parse("2026-09-01");

    LocalDate today = TUESDAY;
    boolean planned = true;
    List<TeamMeeting> meetings = List.of();
    List<Coming> coming = List.of();
    List<HatSwap> swaps = List.of();
    List<HatAbsence> absences = List.of();

    HatTurns turns(UserRef reader) {
        HatRule rule = new HatRule(
                id("rule"), TEAM, planned, DayOfWeek.TUESDAY, LocalTime.of(9, 0), 1, SINCE, true, Revision.FIRST);
        return new HatTurns(own(reader), rule, members(), absences, swaps, coming, today);
    }

    HatContent content(UserRef reader) {
        List<TeamMember> members =
                members().stream().map(HatTurns.Member::member).toList();
        return new HatContent(own(reader), members, meetings, List.of(), List.of(), Map.of(), Map.of(), today);
    }

    private static TeamAccess.Own own(UserRef reader) {
        return new TeamAccess.Own(SamplePersons.recoveryTeam(), reader, reader.equals(LEDER));
    }

    private static List<HatTurns.Member> members() {
        return List.of(
                member(KOORDINATOR_A, MemberRole.COORDINATOR, 2, 2.1, Balance.ABOUT_AS_OFTEN, 1),
                member(ERFARING_C, MemberRole.PEER_WORKER, 1, 2.35, Balance.LESS_OFTEN, 1),
                member(SOSIONOM_D, MemberRole.STAFF, 3, 1.85, Balance.MORE_OFTEN, 1),
                member(PSYKOLOG_F, MemberRole.STAFF, 0, 0.2, Balance.NEW, 2),
                member(LEDER, MemberRole.LEADER, 0, 0, Balance.NOT_IN_TURNS, 1));
    }

    private static HatTurns.Member member(
            UserRef user, MemberRole role, int turns, double expected, Balance balance, int everyWeeks) {
        TeamMember member =
                new TeamMember(id("member " + user), TEAM, user, Set.of(role), null, null, SINCE, null, Revision.FIRST);
        HatTerms terms = new HatTerms(SINCE, balance != Balance.NOT_IN_TURNS, everyWeeks, SINCE);
        return new HatTurns.Member(
                member,
                new MemberTerms(id("terms " + user), TEAM, member.id(), List.of(terms), null),
                terms,
                new Share(user, turns, expected, null, balance));
    }

    static TeamMeeting held(String day, @Nullable UserRef scheduled, @Nullable UserRef holder, TurnReason reason) {
        return meeting(day, TeamMeetingStatus.PLANNED, turn(scheduled, holder, reason));
    }

    static TeamMeeting meeting(String day, TeamMeetingStatus status, Turn turn) {
        return new TeamMeeting(
                id("meeting " + day),
                TEAM,
                TeamMeetingType.TEAM,
                status,
                LocalDate.parse(day),
                LocalTime.of(9, 0),
                null,
                turn,
                LocalDate.parse(day),
                null,
                null,
                LEDER,
                Instant.EPOCH,
                Revision.FIRST);
    }

    static Turn turn(@Nullable UserRef scheduled, @Nullable UserRef holder, TurnReason reason) {
        return new Turn(scheduled, holder, true, false, reason, null, null);
    }

    static Coming coming(TeamMeeting meeting, Because because) {
        UserRef who = meeting.wearer().orElse(null);
        Pick pick = meeting.isCancelled() ? null : new Pick(meeting.day(), who, true, false, because, 2, 2.1);
        return new Coming(meeting.day(), meeting.from(), meeting, meeting.turn().reason(), pick);
    }

    static HatSwap asked(TeamMeeting meeting, UserRef from, @Nullable UserRef to, @Nullable TeamMeeting inReturn) {
        return new HatSwap(
                id("swap " + meeting.day()),
                TEAM,
                meeting.id(),
                from,
                to,
                inReturn == null ? null : inReturn.id(),
                SwapStatus.ASKED,
                null,
                Instant.EPOCH,
                Revision.FIRST);
    }

    static HatAbsence away(UserRef user, String from, String to) {
        return new HatAbsence(
                id("away " + user + from),
                TEAM,
                user,
                LocalDate.parse(from),
                LocalDate.parse(to),
                false,
                user,
                Revision.FIRST);
    }

    /** A week of the demo: F has the hat today, C asks who can, and the week of Christmas is cancelled. */
    static SampleTurns ofTheTeam() {
        SampleTurns sample = new SampleTurns();
        TeamMeeting past = held("2026-11-17", SOSIONOM_D, null, TurnReason.ROTATION)
                .handing(new TeamMeeting.Handover("Start med det vi lovet sist.", SOSIONOM_D));
        TeamMeeting today = held("2026-11-24", PSYKOLOG_F, null, TurnReason.ROTATION);
        TeamMeeting first = held("2026-12-01", KOORDINATOR_A, null, TurnReason.ROTATION);
        TeamMeeting second = held("2026-12-08", ERFARING_C, null, TurnReason.ROTATION);
        TeamMeeting third = held("2026-12-15", KOORDINATOR_A, SOSIONOM_D, TurnReason.SWAP);
        TeamMeeting nobody = held("2026-12-22", null, null, TurnReason.WITHOUT_HAT);
        TeamMeeting cancelled = meeting("2026-12-29", TeamMeetingStatus.CANCELLED, Turn.OPEN);
        sample.meetings = List.of(
                held("2026-11-03", ERFARING_C, KOORDINATOR_A, TurnReason.ABSENCE),
                meeting("2026-11-10", TeamMeetingStatus.CANCELLED, Turn.OPEN),
                past,
                today,
                first,
                second,
                third,
                nobody,
                cancelled);
        sample.coming = Stream.of(
                        coming(today, Because.FIRST_TIME),
                        coming(first, Because.LONGEST_SINCE),
                        coming(second, Because.MOST_DUE),
                        coming(third, Because.AGREED),
                        coming(nobody, Because.NOBODY),
                        coming(cancelled, Because.NOBODY))
                .toList();
        sample.swaps = List.of(asked(second, ERFARING_C, null, null));
        sample.absences = List.of(away(KOORDINATOR_A, "2026-12-21", "2026-12-23"));
        return sample;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
