package no.samskriv.hat.turns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.store.HatRuleStore;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamMember;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** When a team meets, and on what terms its members take part in the turns: what a leader says. */
public final class HatRuleService {
    private final TurnService turns;
    private final TeamAccess teams;
    private final HatRuleStore rules;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public HatRuleService(
            TurnService turns,
            TeamAccess teams,
            HatRuleStore rules,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.turns = turns;
        this.teams = teams;
        this.rules = rules;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /**
     * Meetings to come follow the rule: to its day in the same week where there is one, and are cancelled where there is
     * none. Those that somebody moved stay.
     *
     * @param seen null where nobody has set a rule yet
     */
    public HatTurns change(UUID team, NewHatRule wanted, @Nullable Revision seen) {
        turns.changeAsLeader(team, state -> {
            HatRule before = state.rule();
            Revision next = claim(before, wanted, state.own().user(), seen);
            HatRule after = rule(before, wanted, state.today(), next);
            if (before.revision() == null) {
                rules.insert(after, next);
            } else if (!next.equals(before.revision())) {
                rules.save(after, next);
            }
            follow(after, before, state);
            return after;
        });
        return turns.get(team);
    }

    /** The revision it stands at then: the same as before when nothing differs. */
    private Revision claim(HatRule before, NewHatRule wanted, UserRef user, @Nullable Revision seen) {
        Revision present = before.revision();
        requireSeen(present, seen);
        Subject subject = new Subject(null, before.id(), HatRule.KIND);
        if (present == null) {
            return changes.begin(subject, user, now.instant());
        }
        HatRule after = rule(before, wanted, before.since(), present);
        List<FieldChange> fields = new ChangedFields()
                .value("planned", before.planned(), after.planned())
                .value("day", before.day(), after.day())
                .value("from", before.from(), after.from())
                .value("everyWeeks", before.everyWeeks(), after.everyWeeks())
                .value("since", before.since(), after.since())
                .value("skipsHolidays", before.skipsHolidays(), after.skipsHolidays())
                .list();
        return fields.isEmpty() ? present : changes.claim(subject, present, user, now.instant(), fields);
    }

    private static void requireSeen(@Nullable Revision present, @Nullable Revision seen) {
        if (present != null && seen == null) {
            throw new ProblemException(new Problem.RevisionMissing());
        }
        if (seen != null && !seen.equals(present)) {
            throw new ProblemException(new Problem.Stale(null));
        }
    }

    private static HatRule rule(HatRule before, NewHatRule wanted, LocalDate since, Revision revision) {
        return new HatRule(
                before.id(),
                before.team(),
                wanted.planned(),
                wanted.day(),
                wanted.from(),
                wanted.everyWeeks(),
                Optional.ofNullable(wanted.since()).orElse(since),
                wanted.skipsHolidays(),
                revision);
    }

    private void follow(HatRule after, HatRule before, TurnState state) {
        Set<LocalDate> taken = new HashSet<>();
        state.meetings().stream().map(TeamMeeting::day).forEach(taken::add);
        for (TeamMeeting meeting : state.meetings()) {
            LocalDate day = meeting.ruleDay();
            if (after.givesDays() && day != null && isToFollow(meeting, day, state.today())) {
                TeamMeeting then = followed(meeting, day, after, before, taken, state.today());
                turns.save(meeting, then, state.own().user());
                taken.add(then.day());
            }
        }
    }

    private static boolean isToFollow(TeamMeeting meeting, LocalDate ruleDay, LocalDate today) {
        return meeting.status() == TeamMeetingStatus.PLANNED
                && !ruleDay.isBefore(today)
                && meeting.day().equals(ruleDay);
    }

    private static TeamMeeting followed(
            TeamMeeting meeting, LocalDate day, HatRule after, HatRule before, Set<LocalDate> taken, LocalDate today) {
        boolean atRulesTime = Objects.equals(meeting.from(), before.from());
        if (after.gives(day)) {
            return atRulesTime ? meeting.onRule(day, after.from()) : meeting;
        }
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return after.days(monday, 1).stream()
                .filter(next -> next.isBefore(monday.plusWeeks(1)) && !next.isBefore(today) && !taken.contains(next))
                .findFirst()
                .map(next -> meeting.onRule(next, atRulesTime ? after.from() : meeting.from()))
                .orElseGet(meeting::cancelled);
    }

    /** The terms count from today; what was counted before stands. */
    public HatTurns changeTerms(UUID member, NewTerms wanted, @Nullable Revision seen) {
        TeamMember of = inTransaction.call(() -> teams.requireChangeOf(member));
        turns.changeAsLeader(of.team(), state -> {
            MemberTerms before = state.termsOf(of);
            requireSeen(before.revision(), seen);
            LocalDate today = state.today();
            LocalDate counted = Optional.ofNullable(wanted.counted()).orElse(today);
            HatTerms terms = new HatTerms(today, wanted.eligible(), wanted.everyWeeks(), counted);
            save(before, withTerms(before, terms), state.own().user());
            return terms;
        });
        return turns.get(of.team());
    }

    /** The turns of the team that somebody is in, for whoever may change it. */
    HatTurns ofMember(UUID member) {
        return turns.get(inTransaction.call(() -> teams.requireChangeOf(member)).team());
    }

    private static MemberTerms withTerms(MemberTerms before, HatTerms terms) {
        List<HatTerms> all = new ArrayList<>(before.terms());
        all.removeIf(each -> !each.from().isBefore(terms.from()));
        all.add(terms);
        return new MemberTerms(before.id(), before.team(), before.member(), all, before.revision());
    }

    private void save(MemberTerms before, MemberTerms after, UserRef user) {
        Subject subject = new Subject(null, before.id(), MemberTerms.KIND);
        Revision present = before.revision();
        if (present == null) {
            rules.insert(after, changes.begin(subject, user, now.instant()));
            return;
        }
        HatTerms then = before.terms().get(before.terms().size() - 1);
        HatTerms since = after.terms().get(after.terms().size() - 1);
        List<FieldChange> fields = new ChangedFields()
                .value("eligible", then.eligible(), since.eligible())
                .value("everyWeeks", then.everyWeeks(), since.everyWeeks())
                .value("counted", then.counted(), since.counted())
                .list();
        if (!fields.isEmpty()) {
            rules.save(after, changes.claim(subject, present, user, now.instant(), fields));
        }
    }
}
