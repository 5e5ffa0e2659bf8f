package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A year of a made-up team: 52 weekly meetings, spells of absence, somebody who is there every second week, changed
 * turns, and six meetings published ahead. Some absences are known for months and some are said the same morning.
 */
final class TeamYear {
    static final LocalDate START = LocalDate.of(2026, 1, 6);
    static final int MEETINGS = 52;
    private static final double ABSENT = 0.12;

    private final SplittableRandom random;
    private final List<HatMember> members = new ArrayList<>();
    private final List<HatAbsence> absences = new ArrayList<>();
    /** When each absence becomes known, as a week. */
    private final List<Integer> known = new ArrayList<>();

    private final Ahead team;
    private int swaps;
    private @Nullable UserRef previous;
    private final boolean covers;

    /** What somebody has against how the year went. */
    final List<String> broken = new ArrayList<>();

    private TeamYear(long seed, int size, boolean comeAndGo, boolean covers) {
        this.covers = covers;
        random = new SplittableRandom(seed);
        swaps = random.nextInt(6);
        for (int i = 0; i < size; i++) {
            add("m" + i, START.minusYears(1), null, i == size - 1 ? 2 : 1);
        }
        if (comeAndGo) {
            int leaver = random.nextInt(size);
            HatMember stays = members.get(leaver);
            LocalDate left = START.plusDays(random.nextInt(364));
            members.set(leaver, new HatMember(stays.user(), stays.from(), left, stays.terms()));
            add("joiner", START.plusDays(random.nextInt(7, 300)), null, random.nextInt(4) == 0 ? 2 : 1);
        }
        team = new Ahead(members);
    }

    static TeamYear ofSix(long seed) {
        return new TeamYear(seed, 6, false, false).lived();
    }

    static TeamYear ofSixWhoTakeOver(long seed) {
        return new TeamYear(seed, 6, false, true).lived();
    }

    static TeamYear where(long seed, int size) {
        return new TeamYear(seed, size, true, true).lived();
    }

    private void add(String name, LocalDate from, @Nullable LocalDate to, int everyWeeks) {
        members.add(Ahead.member(name, from, to, everyWeeks, START));
        for (int week = 0; week < MEETINGS; ) {
            double mean = 2.5;
            if (random.nextDouble() < ABSENT / mean / (1 - ABSENT)) {
                int weeks = random.nextInt(1, 5);
                LocalDate first = START.plusWeeks(week).minusDays(random.nextInt(0, 4));
                absences.add(Ahead.away(
                        name, first, START.plusWeeks(week + weeks - 1).plusDays(random.nextInt(0, 3))));
                known.add(random.nextBoolean() ? week : Math.max(0, week - random.nextInt(1, 16)));
                week += weeks;
            }
            week++;
        }
    }

    private TeamYear lived() {
        for (int week = 0; week < MEETINGS; week++) {
            LocalDate day = START.plusWeeks(week);
            learn(week);
            publish(day, week);
            if (swaps > 0 && random.nextInt(8) == 0) {
                swap(day);
                publish(day, week);
            }
            previous = team.hold(day);
            judge(day, previous);
        }
        return this;
    }

    private void learn(int week) {
        for (int i = 0; i < absences.size(); i++) {
            if (known.get(i) == week) {
                team.learn(absences.get(i));
            }
        }
    }

    private void publish(LocalDate day, int week) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < HatTurns.AHEAD && week + i < MEETINGS; i++) {
            days.add(day.plusWeeks(i));
        }
        Map<LocalDate, Slot> before = new HashMap<>(team.told);
        team.publish(days);
        boolean moved = false;
        UserRef last = previous;
        for (LocalDate each : days) {
            Slot then = before.get(each);
            Slot since = team.told.get(each);
            boolean changed =
                    then != null && then.wearer() != null && !then.wearer().equals(since.wearer());
            if (changed && !moved && isKnownToBeThere(then.wearer(), each)) {
                broken.add(each + " was changed although " + then.wearer() + " could come");
            }
            moved |= changed;
            boolean decided = then == null || changed;
            if (decided && since.wearer() != null && since.wearer().equals(last) && isAvoidable(each, last)) {
                broken.add(each + " was twice in a row for " + last);
            }
            last = since.wearer();
        }
    }

    /** Whether somebody else could have it, who has not agreed to have it next and is not at a first meeting. */
    private boolean isAvoidable(LocalDate day, UserRef wearer) {
        Slot next = team.told.get(day.plusWeeks(1));
        boolean avoidable = false;
        for (HatMember member : members) {
            UserRef user = member.user();
            avoidable |= !user.equals(wearer)
                    && (next == null || next.kind() != Slot.Kind.AGREED || !user.equals(next.wearer()))
                    && member.from().isBefore(day.minusWeeks(9))
                    && isKnownToBeThere(user, day);
        }
        return avoidable;
    }

    private void swap(LocalDate day) {
        List<LocalDate> days = new ArrayList<>(team.told.keySet());
        LocalDate one = days.get(random.nextInt(days.size()));
        LocalDate other = days.get(random.nextInt(days.size()));
        UserRef first = team.told.get(one).wearer();
        UserRef second = team.told.get(other).wearer();
        if (first == null || second == null || first.equals(second)) {
            return;
        }
        if (isKnownToBeThere(second, one)) {
            boolean back = !covers || random.nextInt(3) > 0;
            if (back && !isKnownToBeThere(first, other)) {
                return;
            }
            team.agree(one, second);
            if (back) {
                team.agree(other, first);
            }
            swaps--;
        }
    }

    private void judge(LocalDate day, @Nullable UserRef wearer) {
        boolean anybody = false;
        for (HatMember member : members) {
            anybody |= isKnownToBeThere(member.user(), day);
        }
        if (wearer == null && anybody) {
            broken.add(day + " was without the hat");
        }
        if (wearer != null && !isKnownToBeThere(wearer, day)) {
            broken.add(day + " was given to somebody who is not there");
        }
    }

    private boolean isKnownToBeThere(UserRef user, LocalDate day) {
        boolean there = false;
        for (HatMember member : members) {
            there |= member.user().equals(user) && member.isExpected(day);
        }
        for (HatAbsence away : team.known()) {
            there &= !(away.user().equals(user) && away.covers(day));
        }
        return there;
    }

    /** How far anybody is from an even share when the year is over. */
    double worst() {
        return team.shares(START.plusWeeks(MEETINGS)).stream()
                .mapToDouble(share -> Math.abs(share.turns() - share.expected()))
                .max()
                .orElse(0);
    }

    double absence() {
        long away = 0;
        for (HatMember member : members) {
            for (int week = 0; week < MEETINGS; week++) {
                LocalDate day = START.plusWeeks(week);
                away += absences.stream().anyMatch(each -> each.user().equals(member.user()) && each.covers(day))
                        ? 1
                        : 0;
            }
        }
        return (double) away / (members.size() * MEETINGS);
    }

    Map<LocalDate, UserRef> worn() {
        return new HashMap<>(team.worn);
    }
}
