package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.Turn;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.person.TeamAccess;
import org.jspecify.annotations.Nullable;

/** A team's own meetings: when they are, how far they have come, and who has the hat in them. Anybody in the team. */
public final class TeamMeetingService {
    /** As far ahead or back as cancelling goes in one go. */
    public static final int MOST_DAYS = 366;

    private final TurnService turns;
    private final TeamAccess teams;
    private final TeamMeetingStore meetings;
    private final InTransaction inTransaction;
    private final Now now;

    public TeamMeetingService(
            TurnService turns, TeamAccess teams, TeamMeetingStore meetings, InTransaction inTransaction, Now now) {
        this.turns = turns;
        this.teams = teams;
        this.meetings = meetings;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    public List<TeamMeeting> of(UUID team) {
        return inTransaction.call(
                () -> meetings.of(teams.requireRead(team).team().id()));
    }

    public TeamMeeting get(UUID id) {
        return inTransaction.call(() -> turns.require(id));
    }

    /** Not found for whoever is not in the team, before anybody looks at what they sent. */
    void requireTeam(UUID team) {
        inTransaction.run(() -> teams.requireRead(team));
    }

    /** One with the hat on a day that has one already is that one, so that nobody makes two of a meeting. */
    public Added<TeamMeeting> add(UUID team, UUID id, NewTeamMeeting wanted) {
        Added<TeamMeeting> added = turns.change(team, state -> {
            Optional<TeamMeeting> present = meetings.find(id);
            if (present.isPresent()) {
                return new Added<>(repeated(present.get(), state), false);
            }
            if (wanted.day().isBefore(state.today())) {
                throw ProblemException.invalid("day", "hat-day-has-passed");
            }
            Optional<TeamMeeting> same = state.on(wanted.day()).filter(each -> !each.isCancelled());
            if (wanted.type().hasHat() && same.isPresent()) {
                return new Added<>(same.get(), false);
            }
            return new Added<>(insert(id, wanted, TeamMeetingStatus.PLANNED, Turn.OPEN, state), true);
        });
        return new Added<>(get(added.entity().id()), added.isNew());
    }

    private static TeamMeeting repeated(TeamMeeting present, TurnState state) {
        boolean same = present.team().equals(state.own().team().id())
                && present.createdBy().equals(state.own().user());
        if (!same) {
            throw ProblemException.notFound();
        }
        return present;
    }

    /** With the rule's time where nobody says another. */
    TeamMeeting insert(UUID id, NewTeamMeeting wanted, TeamMeetingStatus status, Turn turn, TurnState state) {
        LocalTime from = wanted.from();
        boolean ruled = wanted.type().hasHat() && state.rule().gives(wanted.day());
        TeamMeeting meeting = new TeamMeeting(
                id,
                state.own().team().id(),
                wanted.type(),
                status,
                wanted.day(),
                from == null && wanted.type().hasHat() ? state.rule().from() : from,
                wanted.place(),
                turn,
                ruled ? wanted.day() : null,
                null,
                null,
                state.own().user(),
                now.instant(),
                Revision.FIRST);
        turns.insert(meeting, state.own().user());
        return meeting;
    }

    /** Those with the hat from one day to another, also those that are not published yet; gives what is cancelled there then. */
    public List<TeamMeeting> cancel(UUID team, LocalDate from, LocalDate to) {
        return turns.change(team, state -> {
            requireDays(from, to, state.today());
            List<TeamMeeting> cancelled = new ArrayList<>();
            for (TeamMeeting meeting : state.meetings()) {
                if (meeting.type().hasHat() && isWithin(meeting.day(), from, to)) {
                    cancelled.add(
                            meeting.status() == TeamMeetingStatus.PLANNED
                                    ? turns.save(
                                            meeting,
                                            meeting.cancelled(),
                                            state.own().user())
                                    : meeting);
                }
            }
            for (LocalDate day : state.rule().days(from, MOST_DAYS)) {
                if (isWithin(day, from, to) && !state.hasRuleDay(day)) {
                    NewTeamMeeting none = new NewTeamMeeting(TeamMeetingType.TEAM, day, null, null);
                    cancelled.add(insert(UUID.randomUUID(), none, TeamMeetingStatus.CANCELLED, Turn.OPEN, state));
                }
            }
            return cancelled.stream().filter(TeamMeeting::isCancelled).toList();
        });
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static void requireDays(LocalDate from, LocalDate to, LocalDate today) {
        if (from.isBefore(today)) {
            throw ProblemException.invalid("from", "hat-day-has-passed");
        }
        if (to.isBefore(from)) {
            throw ProblemException.invalid("to", "before-from", from.toString());
        }
        if (to.isAfter(from.plusDays(MOST_DAYS - 1))) {
            throw ProblemException.invalid(
                    "to", "hat-absence-too-long", from.plusDays(MOST_DAYS - 1).toString());
        }
    }

    /** One thing of it; stale when something else was saved in between. */
    TeamMeeting change(UUID id, TeamMeetingChange change, Revision seen) {
        if (change instanceof TeamMeetingChange.Status to) {
            return switch (to.status()) {
                case PLANNED -> restore(id, seen);
                case UNDER_WAY -> start(id, seen);
                case CLOSED -> close(id, seen);
                case CANCELLED -> cancel(id, seen);
            };
        }
        if (change instanceof TeamMeetingChange.Handing handing) {
            return handOver(id, handing.text(), seen);
        }
        if (!(change instanceof TeamMeetingChange.Time time)) {
            throw new IllegalArgumentException("not about the meeting: " + change);
        }
        return move(id, time.day().orElseGet(() -> get(id).day()), time.from(), time.place(), seen);
    }

    /** One that is to come; of one whose day has passed a leader may say that it was not held. */
    public TeamMeeting cancel(UUID id, Revision seen) {
        return change(id, seen, (meeting, state) -> {
            boolean isOver = meeting.status() == TeamMeetingStatus.CLOSED
                    || (meeting.isHeld(state.today()) && !state.own().mayChange());
            ruleBroken("hat-meeting-held", isOver);
            return meeting.isCancelled() ? meeting : meeting.cancelled();
        });
    }

    public TeamMeeting restore(UUID id, Revision seen) {
        return change(id, seen, (meeting, state) -> {
            ruleBroken("hat-day-has-passed", meeting.day().isBefore(state.today()));
            if (!meeting.isCancelled()) {
                return meeting;
            }
            ruleBroken("hat-meeting-that-day", !isFree(meeting.day(), meeting, state));
            return meeting.to(TeamMeetingStatus.PLANNED, null);
        });
    }

    public TeamMeeting move(UUID id, LocalDate day, Patch<LocalTime> from, Patch<String> place, Revision seen) {
        return change(id, seen, (meeting, state) -> {
            boolean moves = !day.equals(meeting.day());
            boolean isToCome = meeting.status() == TeamMeetingStatus.PLANNED && !meeting.isHeld(state.today());
            ruleBroken("hat-meeting-held", !isToCome && (moves || meeting.isCancelled()));
            if (moves && day.isBefore(state.today())) {
                throw ProblemException.invalid("day", "hat-day-has-passed");
            }
            ruleBroken("hat-meeting-that-day", moves && !isFree(day, meeting, state));
            return meeting.at(day, from.over(meeting.from()), place.over(meeting.place()));
        });
    }

    private static boolean isFree(LocalDate day, TeamMeeting meeting, TurnState state) {
        return !meeting.type().hasHat()
                || state.on(day).filter(each -> !each.isCancelled()).isEmpty();
    }

    /** Begun already is as good. With no revision, whatever it stands at; so for closing. */
    public TeamMeeting start(UUID id, @Nullable Revision seen) {
        return change(id, seen, (meeting, state) -> {
            ruleBroken("hat-meeting-cancelled", meeting.isCancelled());
            ruleBroken("hat-meeting-not-today", meeting.day().isAfter(state.today()));
            return meeting.status() == TeamMeetingStatus.PLANNED
                    ? meeting.to(TeamMeetingStatus.UNDER_WAY, null)
                    : meeting;
        });
    }

    /** Always possible on its day and later, whatever is not settled; closed already is as good. */
    public TeamMeeting close(UUID id, @Nullable Revision seen) {
        return change(id, seen, (meeting, state) -> {
            ruleBroken("hat-meeting-cancelled", meeting.isCancelled());
            ruleBroken("hat-meeting-not-today", meeting.day().isAfter(state.today()));
            return meeting.status() == TeamMeetingStatus.CLOSED
                    ? meeting
                    : meeting.to(TeamMeetingStatus.CLOSED, now.instant());
        });
    }

    /** What whoever has the hat next is told of the work, without anybody's name; null clears it. */
    public TeamMeeting handOver(UUID id, @Nullable String text, Revision seen) {
        return change(id, seen, (meeting, state) -> {
            ruleBroken("hat-meeting-cancelled", meeting.isCancelled());
            return meeting.handing(
                    text == null || text.isBlank()
                            ? null
                            : new TeamMeeting.Handover(text, state.own().user()));
        });
    }

    private static void ruleBroken(String code, boolean isBroken) {
        if (isBroken) {
            throw ProblemException.ruleBroken(code);
        }
    }

    /** What stands then, also of what the rule made of it. */
    TeamMeeting change(UUID id, @Nullable Revision seen, BiFunction<TeamMeeting, TurnState, TeamMeeting> change) {
        turns.change(get(id).team(), state -> {
            TeamMeeting before = state.meeting(id).orElseThrow(ProblemException::notFound);
            if (seen != null) {
                TurnService.requireSeen(before.revision(), seen);
            }
            return turns.save(before, change.apply(before, state), state.own().user());
        });
        return get(id);
    }
}
