package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.util.Arrays;

/** What the turns have come to so far, by member. */
final class Counts {
    static final int NOBODY = -1;
    static final long NEVER = Long.MIN_VALUE;

    /** Less than this from an even share is about as often: the hat cannot be divided. */
    private static final double ABOUT = 1;

    final double[] expected;
    final int[] turns;
    /** Agreed on, at meetings that are to come. */
    final int[] agreed;
    /** Days since 1970. */
    final long[] last;

    private final boolean[] met;
    private long begun = Long.MAX_VALUE;
    int previous = NOBODY;

    Counts(int members) {
        expected = new double[members];
        turns = new int[members];
        agreed = new int[members];
        last = new long[members];
        met = new boolean[members];
        Arrays.fill(last, NEVER);
    }

    Counts(Counts other) {
        expected = other.expected.clone();
        turns = other.turns.clone();
        agreed = other.agreed.clone();
        last = other.last.clone();
        met = other.met.clone();
        begun = other.begun;
        previous = other.previous;
    }

    void agree(int who, int more) {
        if (who != NOBODY) {
            agreed[who] += more;
        }
    }

    /** Whether this is the first meeting of somebody who came after the hat did. */
    boolean isNew(int i, HatMember member) {
        return !met[i] && begun < member.from().toEpochDay();
    }

    /** A meeting that nobody had the hat in is shared by nobody. */
    void add(LocalDate day, boolean[] present, boolean[] even, int who) {
        int sharing = 0;
        for (int i = 0; i < even.length; i++) {
            sharing += even[i] ? 1 : 0;
            met[i] |= present[i];
        }
        begun = Math.min(begun, day.toEpochDay());
        previous = who;
        if (who == NOBODY) {
            return;
        }
        turns[who]++;
        last[who] = Math.max(last[who], day.toEpochDay());
        for (int i = 0; i < even.length; i++) {
            expected[i] += even[i] ? 1.0 / sharing : 0;
        }
    }

    Share share(int i, HatMember member, LocalDate today) {
        LocalDate worn = last[i] == NEVER ? null : LocalDate.ofEpochDay(last[i]);
        return new Share(member.user(), turns[i], expected[i], worn, balance(i, member, today));
    }

    private Balance balance(int i, HatMember member, LocalDate today) {
        if (!member.isInTeam(today) || !member.on(today).eligible()) {
            return Balance.NOT_IN_TURNS;
        }
        double more = turns[i] - expected[i];
        if (Math.abs(more) < ABOUT) {
            return turns[i] == 0 ? Balance.NEW : Balance.ABOUT_AS_OFTEN;
        }
        return more > 0 ? Balance.MORE_OFTEN : Balance.LESS_OFTEN;
    }
}
