package no.samskriv.hat.turns;

import java.util.Optional;
import java.util.UUID;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.Turn;
import no.samskriv.hat.TurnReason;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.TeamAccess;
import org.jspecify.annotations.Nullable;

/**
 * Who has the hat at a meeting: anybody there takes it, or gives it to somebody, without asking; a leader says
 * afterwards who it was.
 */
public final class HolderService {
    private final TurnService turns;
    private final TeamMeetingService meetings;

    public HolderService(TurnService turns, TeamMeetingService meetings) {
        this.turns = turns;
        this.meetings = meetings;
    }

    /** Gives the hat to somebody in the team, or takes it, at a meeting of today; twice is as good as once. */
    public TeamMeeting wear(UUID id, UserRef who) {
        return meetings.change(id, null, (meeting, state) -> {
            ruleBroken("hat-meeting-cancelled", meeting.isCancelled());
            ruleBroken(
                    "hat-meeting-not-today",
                    !meeting.day().equals(state.today()) || !meeting.type().hasHat());
            return worn(meeting, who, state);
        });
    }

    private static TeamMeeting worn(TeamMeeting meeting, UserRef who, TurnState state) {
        if (!state.isMember(who)) {
            throw ProblemException.invalid("user", "not-in-team");
        }
        if (meeting.wearer().filter(who::equals).isPresent()) {
            return meeting;
        }
        ruleBroken("hat-meeting-closed", meeting.status() == TeamMeetingStatus.CLOSED);
        return meeting.with(meeting.turn().agreed(who, TurnReason.VOLUNTEER, null));
    }

    /** As {@link #wear}, at today's meeting, which begins to be if there is none. */
    public TeamMeeting wearToday(UUID team, UserRef who) {
        UUID meeting = turns.change(team, state -> {
            if (!state.isMember(who)) {
                throw ProblemException.invalid("user", "not-in-team");
            }
            Optional<TeamMeeting> present = state.on(state.today());
            if (present.isEmpty()) {
                NewTeamMeeting today = new NewTeamMeeting(TeamMeetingType.TEAM, state.today(), null, null);
                Turn turn = Turn.OPEN.agreed(who, TurnReason.VOLUNTEER, null);
                return meetings.insert(UUID.randomUUID(), today, TeamMeetingStatus.PLANNED, turn, state)
                        .id();
            }
            TeamMeeting before = present.get();
            UserRef user = state.own().user();
            TeamMeeting held = before.isCancelled()
                    ? turns.save(before, before.to(TeamMeetingStatus.PLANNED, null), user)
                    : before;
            return turns.save(held, worn(held, who, state), user).id();
        });
        return meetings.get(meeting);
    }

    /** A leader says afterwards who it was, and why (INV-16); null for nobody. */
    public TeamMeeting correct(UUID id, @Nullable UserRef who, String reason, Revision seen) {
        return meetings.change(id, seen, (meeting, state) -> {
            requireLeader(state.own());
            ruleBroken(
                    "hat-meeting-not-held",
                    !meeting.isHeld(state.today()) || !meeting.type().hasHat());
            if (who != null
                    && state.members().stream().noneMatch(each -> each.user().equals(who))) {
                throw ProblemException.invalid("user", "not-in-team");
            }
            return meeting.with(meeting.turn().corrected(who, reason));
        });
    }

    private static void requireLeader(TeamAccess.Own own) {
        if (!own.mayChange()) {
            throw ProblemException.notFound();
        }
    }

    private static void ruleBroken(String code, boolean isBroken) {
        if (isBroken) {
            throw ProblemException.ruleBroken(code);
        }
    }
}
