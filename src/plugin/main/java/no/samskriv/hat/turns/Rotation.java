package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is. Goes through the meetings in order and keeps, for each member, how often they have had the hat and
 * how often that would be if it went evenly among those who were there: {@code expected} is the sum, over meetings with
 * the hat where they were there, of one divided by how many were. Whoever it has passed by most has the largest debt,
 * {@code expected − turns − turns agreed on ahead}; among those within half a turn of that, whoever has waited longest
 * has it next ({@code domain.md} §4.6).
 *
 * <p>Knows no clock, no zone and no language: the same meetings give the same turns everywhere.
 */
public final class Rotation {
    /** So near the largest debt is as good as it, so that the order stays what people expect. */
    private static final double BAND = 0.5;

    private static final double NOTHING = 1e-9;

    private final List<HatMember> members;
    /** By member: the first and the last day of each absence, in days since 1970. */
    private final long[][] away;

    private final Counts counts;

    /**
     * From the very beginning.
     *
     * @param members also those who have left, in the order in which ties are broken
     */
    public Rotation(List<HatMember> members, Collection<HatAbsence> absences) {
        this(members, absences, new Counts(members.size()));
    }

    private Rotation(List<HatMember> members, Collection<HatAbsence> absences, Counts counts) {
        this.members = List.copyOf(members);
        this.away = new long[members.size()][];
        for (int i = 0; i < away.length; i++) {
            away[i] = days(members.get(i).user(), absences);
        }
        this.counts = counts;
    }

    private static long[] days(UserRef user, Collection<HatAbsence> absences) {
        return absences.stream()
                .filter(absence -> !absence.removed() && absence.user().equals(user))
                .flatMapToLong(absence ->
                        LongStream.of(absence.from().toEpochDay(), absence.to().toEpochDay()))
                .toArray();
    }

    /** From where this one stands, with what is known now about who is away. */
    public Rotation with(Collection<HatAbsence> known) {
        return new Rotation(members, known, counts);
    }

    /** Goes past a meeting that was held. */
    public void held(LocalDate day, @Nullable UserRef wearer) {
        boolean[] present = present(day);
        counts.add(day, present, evenAmong(present, counts), indexOf(wearer, day));
    }

    /** How the hat has come round to each, in the order of the members. */
    public List<Share> shares(LocalDate today) {
        List<Share> shares = new ArrayList<>(members.size());
        for (int i = 0; i < members.size(); i++) {
            shares.add(counts.share(i, members.get(i), today));
        }
        return shares;
    }

    /** Who has the hat at each of the meetings that follow, in order; nothing is gone past by it. */
    public List<Pick> plan(List<Slot> meetings) {
        Counts ahead = new Counts(counts);
        int[] settled = meetings.stream().mapToInt(this::settled).toArray();
        for (int who : settled) {
            ahead.agree(who, 1);
        }
        List<Pick> picks = new ArrayList<>(settled.length);
        boolean moved = false;
        for (int i = 0; i < settled.length; i++) {
            Slot slot = meetings.get(i);
            ahead.agree(settled[i], -1);
            boolean[] present = present(slot.day());
            boolean[] even = evenAmong(present, ahead);
            int next = i + 1 < settled.length ? settled[i + 1] : Counts.NOBODY;
            Candidates candidates = new Candidates(ahead, even, present, next);
            int told = slot.kind() == Slot.Kind.OPEN ? Counts.NOBODY : indexOf(slot.wearer(), slot.day());
            boolean stays = isSettled(slot, settled[i])
                    || (slot.kind() == Slot.Kind.PUBLISHED
                            && told != Counts.NOBODY
                            && present[told]
                            && (!moved || candidates.allow(told)));
            moved |= told != Counts.NOBODY && !stays;
            int who = stays ? told : candidates.first();
            boolean instead = told != Counts.NOBODY && !stays && !present[told];
            picks.add(pick(slot, who, stays, instead, candidates, ahead));
            ahead.add(slot.day(), present, even, who);
        }
        return picks;
    }

    private static boolean isSettled(Slot slot, int settled) {
        return slot.kind() == Slot.Kind.FIXED || settled != Counts.NOBODY;
    }

    /** Whose turn no rule moves; nobody where a rule is asked. */
    private int settled(Slot slot) {
        int who = indexOf(slot.wearer(), slot.day());
        boolean stands = slot.kind() == Slot.Kind.FIXED
                || (slot.kind() == Slot.Kind.AGREED
                        && who != Counts.NOBODY
                        && members.get(who).isInTeam(slot.day())
                        && isThere(who, slot.day()));
        return stands ? who : Counts.NOBODY;
    }

    private Pick pick(Slot slot, int who, boolean stays, boolean instead, Candidates candidates, Counts ahead) {
        if (who == Counts.NOBODY) {
            return new Pick(slot.day(), stays ? slot.wearer() : null, stays, instead, Because.NOBODY, 0, 0);
        }
        boolean ruled = !stays || slot.kind() == Slot.Kind.PUBLISHED;
        Because because = ruled ? candidates.why(who) : Because.AGREED;
        UserRef user = members.get(who).user();
        return new Pick(slot.day(), user, stays, instead, because, ahead.turns[who], ahead.expected[who]);
    }

    /** Who is there, whether or not they are to have the hat. */
    private boolean[] present(LocalDate day) {
        boolean[] present = new boolean[members.size()];
        for (int i = 0; i < present.length; i++) {
            present[i] = members.get(i).isExpected(day) && isThere(i, day);
        }
        return present;
    }

    private boolean isThere(int member, LocalDate day) {
        long[] days = away[member];
        long asked = day.toEpochDay();
        for (int i = 0; i < days.length; i += 2) {
            if (days[i] <= asked && asked <= days[i + 1]) {
                return false;
            }
        }
        return true;
    }

    /** Those of the present among whom it is to go evenly: not whoever is at a first meeting. */
    private boolean[] evenAmong(boolean[] present, Counts so) {
        boolean[] even = new boolean[present.length];
        for (int i = 0; i < even.length; i++) {
            even[i] = present[i] && !so.isNew(i, members.get(i));
        }
        return even;
    }

    /** Somebody who came back is who they were at the time. */
    private int indexOf(@Nullable UserRef user, LocalDate day) {
        int found = Counts.NOBODY;
        for (int i = 0; user != null && i < members.size(); i++) {
            HatMember member = members.get(i);
            if (member.user().equals(user) && (found == Counts.NOBODY || member.isInTeam(day))) {
                found = i;
            }
        }
        return found;
    }

    /** Who may have the hat at one meeting, and who of them is to. */
    private static final class Candidates {
        private final Counts counts;
        private final boolean[] even;
        private final boolean[] among;
        private final double[] debt;
        private double largest = Double.NEGATIVE_INFINITY;

        Candidates(Counts counts, boolean[] even, boolean[] present, int next) {
            this.counts = counts;
            this.even = even;
            this.debt = new double[even.length];
            this.among = first(without(even, counts.previous, next), without(even, next), even, present);
            for (int i = 0; i < debt.length; i++) {
                debt[i] = counts.expected[i] - counts.turns[i] - counts.agreed[i];
                largest = among[i] ? Math.max(largest, debt[i]) : largest;
            }
        }

        private static boolean[] without(boolean[] all, int... some) {
            boolean[] rest = all.clone();
            for (int each : some) {
                if (each != Counts.NOBODY) {
                    rest[each] = false;
                }
            }
            return rest;
        }

        /** The strictest that leaves anybody. */
        private static boolean[] first(boolean[]... wishes) {
            for (boolean[] wish : wishes) {
                if (count(wish) > 0) {
                    return wish;
                }
            }
            return wishes[wishes.length - 1];
        }

        private static int count(boolean[] wish) {
            int count = 0;
            for (boolean each : wish) {
                count += each ? 1 : 0;
            }
            return count;
        }

        /** Whether the rule has nothing against this one. */
        boolean allow(int who) {
            return among[who] && debt[who] >= largest - BAND - NOTHING;
        }

        int first() {
            int first = Counts.NOBODY;
            for (int i = 0; i < among.length; i++) {
                if (allow(i) && (first == Counts.NOBODY || counts.last[i] < counts.last[first])) {
                    first = i;
                }
            }
            return first;
        }

        Because why(int who) {
            if (who != first()) {
                return Because.TOLD;
            }
            if (count(even) == 1) {
                return Because.ONLY_ONE;
            }
            if (counts.last[who] == Counts.NEVER) {
                return Because.FIRST_TIME;
            }
            boolean alone = true;
            for (int i = 0; i < among.length; i++) {
                alone &= i == who || !allow(i);
            }
            return alone ? Because.MOST_DUE : Because.LONGEST_SINCE;
        }
    }
}
