package no.samskriv.hat.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.Turn;
import no.samskriv.hat.TurnReason;
import no.samskriv.hat.store.AbsenceStore;
import no.samskriv.hat.store.HatRuleStore;
import no.samskriv.hat.store.SwapStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.TeamAccess;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/**
 * Whose turn it is, and how it comes round, for whoever is in the team. Reading writes nothing: what is not published
 * yet is shown as it would be. Every change of anything that turns follow from publishes those of the next meetings.
 */
public final class TurnService {
    private final TeamAccess teams;
    private final HatRuleStore rules;
    private final AbsenceStore absences;
    private final SwapStore swaps;
    private final TeamMeetingStore meetings;
    private final Changes changes;
    private final Locks locks;
    private final InTransaction inTransaction;
    private final Now now;

    public TurnService(
            TeamAccess teams,
            HatRuleStore rules,
            AbsenceStore absences,
            SwapStore swaps,
            TeamMeetingStore meetings,
            Changes changes,
            Locks locks,
            InTransaction inTransaction,
            Now now) {
        this.teams = teams;
        this.rules = rules;
        this.absences = absences;
        this.swaps = swaps;
        this.meetings = meetings;
        this.changes = changes;
        this.locks = locks;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    public HatTurns get(UUID team) {
        return inTransaction.call(() -> state(teams.requireRead(team)).turns());
    }

    /** For a page that has read the team's meetings already. */
    public HatTurns of(HatContent content) {
        return inTransaction.call(() -> state(content.own(), content.meetings()).turns());
    }

    /** All that a team's turns follow from, for whoever was let in to the team. */
    TurnState state(TeamAccess.Own own) {
        return state(own, meetings.of(own.team().id()));
    }

    private TurnState state(TeamAccess.Own own, List<TeamMeeting> all) {
        UUID team = own.team().id();
        return new TurnState(
                own,
                rules.of(team).orElseGet(() -> HatRule.unsaid(team, own.team().meetingDay(), now.today())),
                teams.everMembers(own),
                rules.termsOf(team),
                absences.of(team),
                swaps.askedIn(team),
                all,
                now.today(),
                now.instant());
    }

    /**
     * Changes something that turns follow from, and publishes what then follows; one at a time for each team.
     *
     * @param work what changes, with what stood before; its claim comes first
     */
    <T> T change(UUID team, Function<TurnState, T> work) {
        return locks.call(
                "hat." + team,
                () -> inTransaction.call(() -> {
                    TeamAccess.Own own = teams.requireRead(team);
                    T result = work.apply(state(own));
                    publish(state(own));
                    return result;
                }));
    }

    /** As {@link #change}, for leaders and whoever administers the team's space. */
    <T> T changeAsLeader(UUID team, Function<TurnState, T> work) {
        return change(team, state -> {
            if (!state.own().mayChange()) {
                throw ProblemException.notFound();
            }
            return work.apply(state);
        });
    }

    private void publish(TurnState state) {
        int published = 0;
        for (Coming coming : state.turns().coming()) {
            if (!coming.isCancelled() && published++ < HatTurns.AHEAD) {
                publish(coming, state);
            }
        }
        List<HatSwap> gone =
                state.swaps().stream().filter(swap -> !state.isLive(swap)).toList();
        gone.forEach(swap -> save(
                swap,
                swap.now(SwapStatus.EXPIRED, null, swap.revision().next()),
                state.own().user()));
    }

    private void publish(Coming coming, TurnState state) {
        UserRef user = state.own().user();
        TeamMeeting present = coming.meeting();
        Pick pick = coming.pick();
        if (present == null) {
            insert(planned(coming, state), user);
        } else if (pick != null && !pick.kept() && present.status() == TeamMeetingStatus.PLANNED) {
            Turn turn = state.rule().planned() ? present.turn().published(pick.who(), coming.reason()) : Turn.OPEN;
            if (!turn.equals(present.turn())) {
                save(present, present.with(turn), user);
            }
        }
    }

    private TeamMeeting planned(Coming coming, TurnState state) {
        return new TeamMeeting(
                UUID.randomUUID(),
                state.own().team().id(),
                TeamMeetingType.TEAM,
                TeamMeetingStatus.PLANNED,
                coming.day(),
                coming.from(),
                null,
                Turn.OPEN.published(coming.who(), TurnReason.ROTATION),
                coming.day(),
                null,
                null,
                state.own().user(),
                now.instant(),
                Revision.FIRST);
    }

    /** Not found for whoever has no part in its team, as for one that is not there. */
    TeamMeeting require(UUID meeting) {
        TeamMeeting found = meetings.find(meeting).orElseThrow(ProblemException::notFound);
        teams.requireRead(found.team());
        return found;
    }

    void insert(TeamMeeting meeting, UserRef user) {
        changes.begin(new Subject(null, meeting.id(), TeamMeeting.KIND), user, now.instant());
        meetings.insert(meeting);
    }

    /** Saves what differs; with nothing, nothing is claimed and what stands is given back. */
    TeamMeeting save(TeamMeeting before, TeamMeeting after, UserRef user) {
        List<FieldChange> fields = differences(before, after);
        if (fields.isEmpty()) {
            return before;
        }
        Subject subject = new Subject(null, before.id(), TeamMeeting.KIND);
        changes.claim(subject, before.revision(), user, now.instant(), fields);
        meetings.save(after);
        return after;
    }

    private static List<FieldChange> differences(TeamMeeting before, TeamMeeting after) {
        Turn then = before.turn();
        Turn since = after.turn();
        List<FieldChange> fields = new ArrayList<>(new ChangedFields()
                .value("status", before.status(), after.status())
                .value("day", before.day(), after.day())
                .value("from", before.from(), after.from())
                .value("place", before.place(), after.place())
                .value("wearer", then.wearer().orElse(null), since.wearer().orElse(null))
                .value("reason", then.reason(), since.reason())
                .value("correction", then.correction(), since.correction())
                .text("handover", before.handover(), after.handover())
                .list());
        if (fields.isEmpty() && !then.equals(since)) {
            fields.add(FieldChange.ofValue("published", then.published(), since.published()));
        }
        return fields;
    }

    void save(HatSwap before, HatSwap after, UserRef user) {
        List<FieldChange> fields = new ChangedFields()
                .value("status", before.status(), after.status())
                .list();
        changes.claim(new Subject(null, before.id(), HatSwap.KIND), before.revision(), user, now.instant(), fields);
        swaps.save(after);
    }

    static void requireSeen(Revision present, Revision seen) {
        if (!present.equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
    }
}
