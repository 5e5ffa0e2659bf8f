package no.samskriv.hat.turns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.Turn;
import no.samskriv.hat.TurnReason;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamMember;

/**
 * All that a team's turns follow from, as it was read at one moment.
 *
 * @param members also those who have left
 * @param terms what was said of some of them
 * @param meetings all the team has had and is to have
 */
record TurnState(
        TeamAccess.Own own,
        HatRule rule,
        List<TeamMember> members,
        List<MemberTerms> terms,
        List<HatAbsence> absences,
        List<HatSwap> swaps,
        List<TeamMeeting> meetings,
        LocalDate today,
        Instant now) {

    /** As they stand, with what is not published yet as it would be now. */
    HatTurns turns() {
        Rotation rotation = rotation();
        List<Share> shares = rotation.shares(today);
        List<HatTurns.Member> current = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            TeamMember member = members.get(i);
            if (member.isCurrent()) {
                MemberTerms said = termsOf(member);
                HatTerms now = seat(member).on(today);
                current.add(new HatTurns.Member(member, said, now, shares.get(i)));
            }
        }
        List<HatAbsence> later =
                absences.stream().filter(each -> !each.to().isBefore(today)).toList();
        List<HatSwap> live = swaps.stream().filter(this::isLive).toList();
        return new HatTurns(own, rule, current, later, live, coming(rotation), today);
    }

    private Rotation rotation() {
        Rotation rotation = new Rotation(members.stream().map(this::seat).toList(), absences);
        withHat()
                .filter(meeting -> meeting.isHeld(today))
                .forEach(
                        meeting -> rotation.held(meeting.day(), meeting.wearer().orElse(null)));
        return rotation;
    }

    private Stream<TeamMeeting> withHat() {
        return meetings.stream()
                .filter(meeting -> meeting.type().hasHat())
                .sorted(Comparator.comparing(TeamMeeting::day));
    }

    private HatMember seat(TeamMember member) {
        return new HatMember(
                member.user(), member.from(), member.to(), termsOf(member).terms());
    }

    MemberTerms termsOf(TeamMember member) {
        return terms.stream()
                .filter(each -> each.member().equals(member.id()))
                .findFirst()
                .orElseGet(() -> unsaid(member));
    }

    /** Whoever does nothing but lead stands outside. */
    private MemberTerms unsaid(TeamMember member) {
        boolean eligible = !member.roles().equals(Set.of(MemberRole.LEADER));
        HatTerms always = new HatTerms(member.from(), eligible, 1, member.from());
        return new MemberTerms(UUID.randomUUID(), member.team(), member.id(), List.of(always), null);
    }

    private List<Coming> coming(Rotation rotation) {
        List<Coming> coming = new ArrayList<>();
        withHat()
                .filter(meeting -> !meeting.isHeld(today) && !meeting.day().isBefore(today))
                .forEach(meeting -> coming.add(stored(meeting)));
        Set<LocalDate> taken = withHat().map(TeamMeeting::day).collect(Collectors.toSet());
        meetings.stream().map(TeamMeeting::ruleDay).filter(Objects::nonNull).forEach(taken::add);
        long active = coming.stream().filter(each -> !each.isCancelled()).count();
        rule.days(today, HatTurns.AHEAD + taken.size()).stream()
                .filter(day -> !taken.contains(day))
                .limit(Math.max(0, HatTurns.AHEAD - active))
                .forEach(day -> coming.add(new Coming(day, rule.from(), null, TurnReason.ROTATION, null)));
        coming.sort(Comparator.comparing(Coming::day));
        return picked(coming, rotation);
    }

    private static Coming stored(TeamMeeting meeting) {
        return new Coming(meeting.day(), meeting.from(), meeting, meeting.turn().reason(), null);
    }

    private List<Coming> picked(List<Coming> coming, Rotation rotation) {
        List<Coming> active =
                coming.stream().filter(each -> !each.isCancelled()).toList();
        List<Slot> slots = active.stream().map(this::slot).toList();
        IdentityHashMap<Coming, Coming> settled = new IdentityHashMap<>();
        List<Pick> picks = rotation.plan(slots);
        for (int i = 0; i < picks.size(); i++) {
            settled.put(active.get(i), settled(active.get(i), slots.get(i), picks.get(i)));
        }
        return coming.stream().map(each -> settled.getOrDefault(each, each)).toList();
    }

    private Coming settled(Coming coming, Slot slot, Pick pick) {
        if (slot.kind() == Slot.Kind.FIXED || pick.kept()) {
            return new Coming(coming.day(), coming.from(), coming.meeting(), coming.reason(), pick);
        }
        if (!rule.planned()) {
            Pick nobody = new Pick(pick.day(), null, false, false, Because.NOBODY, 0, 0);
            return new Coming(coming.day(), coming.from(), coming.meeting(), TurnReason.ROTATION, nobody);
        }
        TurnReason reason =
                pick.who() == null ? TurnReason.WITHOUT_HAT : pick.instead() ? TurnReason.ABSENCE : TurnReason.ROTATION;
        return new Coming(coming.day(), coming.from(), coming.meeting(), reason, pick);
    }

    private Slot slot(Coming coming) {
        TeamMeeting meeting = coming.meeting();
        Optional<UserRef> wearer = Optional.ofNullable(meeting).flatMap(TeamMeeting::wearer);
        if (meeting == null || wearer.isEmpty()) {
            return Slot.open(coming.day());
        }
        Turn turn = meeting.turn();
        boolean isTaken = turn.reason() == TurnReason.VOLUNTEER && coming.day().equals(today);
        if (isTaken || meeting.status() == TeamMeetingStatus.UNDER_WAY) {
            return Slot.fixed(coming.day(), wearer.get());
        }
        if (turn.pinned()) {
            return Slot.agreed(coming.day(), wearer.get());
        }
        return turn.published() && rule.planned()
                ? Slot.published(coming.day(), wearer.get())
                : Slot.open(coming.day());
    }

    /** Whether it can still be answered: the turn is the asker's, and so is the other one whoever is asked. */
    boolean isLive(HatSwap swap) {
        UUID inReturn = swap.inReturn();
        return swap.status() == SwapStatus.ASKED
                && isComing(swap.meeting(), swap.from())
                && (inReturn == null || (swap.to() != null && isComing(inReturn, swap.to())));
    }

    /** Whether this meeting has not begun, and the turn is theirs. */
    boolean isComing(UUID meeting, UserRef wearer) {
        return meeting(meeting)
                .filter(each -> each.status() == TeamMeetingStatus.PLANNED && !hasBegun(each))
                .flatMap(TeamMeeting::wearer)
                .filter(wearer::equals)
                .isPresent();
    }

    /** By the clock; where nobody has said a time, when its day is over. */
    private boolean hasBegun(TeamMeeting meeting) {
        return meeting.day().isBefore(today)
                || meeting.begins().filter(begins -> !begins.isAfter(now)).isPresent();
    }

    Optional<TeamMeeting> meeting(UUID id) {
        return meetings.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether somebody is in the team now and not away on this day, on whatever terms. */
    boolean canCome(UserRef user, LocalDate day) {
        return isMember(user) && absences.stream().noneMatch(each -> each.user().equals(user) && each.covers(day));
    }

    boolean isMember(UserRef user) {
        return members.stream().anyMatch(each -> each.isCurrent() && each.user().equals(user));
    }

    /** Whether a meeting that the rule gave this day is there, wherever it was moved, or another one with the hat. */
    boolean hasRuleDay(LocalDate day) {
        return withHat().anyMatch(each -> each.day().equals(day) || day.equals(each.ruleDay()));
    }

    /** The meeting with the hat on a day; a cancelled one where there is no other. */
    Optional<TeamMeeting> on(LocalDate day) {
        return withHat()
                .filter(meeting -> meeting.day().equals(day))
                .min(Comparator.comparing(TeamMeeting::isCancelled));
    }
}
