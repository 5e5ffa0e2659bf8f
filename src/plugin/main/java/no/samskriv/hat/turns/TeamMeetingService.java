package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** A team's own meetings: when they are, how far they have come, and who has the hat in them. Anybody in the team. */
@SuppressWarnings("DoNotCallSuggester")
public final class TeamMeetingService {
    public List<TeamMeeting> of(UUID team) {
        throw new UnsupportedOperationException(team.toString());
    }

    public TeamMeeting get(UUID id) {
        throw new UnsupportedOperationException(id.toString());
    }

    /** One with the hat on a day that has one already is that one, so that nobody makes two of a meeting. */
    public Added<TeamMeeting> add(UUID team, UUID id, NewTeamMeeting wanted) {
        throw new UnsupportedOperationException(team + ": " + id + wanted);
    }

    /** Those of the rule from one day to another; those that are cancelled already stay so. */
    public List<TeamMeeting> cancel(UUID team, LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException(team + ": " + from + to);
    }

    public TeamMeeting cancel(UUID id, Revision seen) {
        throw new UnsupportedOperationException(id + ": " + seen);
    }

    public TeamMeeting restore(UUID id, Revision seen) {
        throw new UnsupportedOperationException(id + ": " + seen);
    }

    public TeamMeeting move(UUID id, LocalDate day, Patch<LocalTime> from, Patch<String> place, Revision seen) {
        throw new UnsupportedOperationException(id + ": " + day + from + place + seen);
    }

    /** Begun already is as good. */
    public TeamMeeting start(UUID id) {
        throw new UnsupportedOperationException(id.toString());
    }

    /** Always possible, whatever is not settled; closed already is as good. */
    public TeamMeeting close(UUID id) {
        throw new UnsupportedOperationException(id.toString());
    }

    /** What whoever has the hat next is told of the work, without anybody's name; null clears it. */
    public TeamMeeting handOver(UUID id, @Nullable String text, Revision seen) {
        throw new UnsupportedOperationException(id + ": " + text + seen);
    }

    /** Gives the hat to somebody in the team, or takes it, at a meeting of today or under way; twice is as good as once. */
    public TeamMeeting wear(UUID id, UserRef who) {
        throw new UnsupportedOperationException(id + ": " + who);
    }

    /** As {@link #wear}, at today's meeting, which begins to be if there is none. */
    public TeamMeeting wearToday(UUID team, UserRef who) {
        throw new UnsupportedOperationException(team + ": " + who);
    }

    /** A leader says afterwards who it was, and why (INV-16); null for nobody. */
    public TeamMeeting correct(UUID id, @Nullable UserRef who, String reason, Revision seen) {
        throw new UnsupportedOperationException(id + ": " + who + reason + seen);
    }
}
