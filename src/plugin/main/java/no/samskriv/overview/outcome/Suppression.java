package no.samskriv.overview.outcome;

import java.util.BitSet;

/**
 * Which figures of a table are left out, so that nobody can be recognised in it: every number of fewer than {@link #LEAST}
 * persons, of those something is true of as of those it is not, and beside them so many others that what was left out cannot be
 * computed from the total and from what is shown. What is left out beside them is taken in an order that somebody has drawn: from
 * an order that could be known it could be told which numbers are the small ones.
 */
final class Suppression {
    /** A number of fewer persons is not shown. */
    static final int LEAST = 5;
    /** What is left out of a table must sum up to this, so that each part of it may still be anything below {@link #LEAST}. */
    static final int TOGETHER = 2 * LEAST - 1;

    private Suppression() {}

    /**
     * The groups whose size is not said, nor anything of them.
     *
     * @param order of all groups, drawn by lot
     */
    static BitSet groups(int[] counted, int[] order) {
        BitSet hidden = new BitSet();
        for (int i = 0; i < counted.length; i++) {
            hidden.set(i, counted[i] < LEAST);
        }
        return widened(hidden, order, counted);
    }

    /**
     * The groups of which it is not said how many it is true of.
     *
     * @param counted how many there are in each group
     * @param yes of how many of them it is true
     * @param unnamed the groups of which nothing is said
     * @param order of all groups, drawn by lot
     */
    static BitSet cells(int[] counted, int[] yes, BitSet unnamed, int[] order) {
        BitSet hidden = (BitSet) unnamed.clone();
        int[] no = new int[yes.length];
        for (int i = 0; i < yes.length; i++) {
            no[i] = counted[i] - yes[i];
            if (!isShown(counted[i], yes[i])) {
                hidden.set(i);
            }
        }
        return widened(hidden, order, yes, no);
    }

    /** Whether a number may stand on its own: it is of enough persons, and so is the rest. */
    static boolean isShown(int counted, int yes) {
        return yes >= LEAST && counted - yes >= LEAST;
    }

    /** Adds one after the other until what is left out is enough of everything; nothing to nothing. */
    private static BitSet widened(BitSet hidden, int[] order, int[]... rows) {
        if (!hidden.isEmpty()) {
            for (int i = 0; i < order.length && !isEnough(hidden, rows); i++) {
                hidden.set(order[i]);
            }
        }
        return hidden;
    }

    private static boolean isEnough(BitSet hidden, int[]... rows) {
        if (hidden.cardinality() < 2) {
            return false;
        }
        for (int[] row : rows) {
            if (hidden.stream().map(i -> row[i]).sum() < TOGETHER) {
                return false;
            }
        }
        return true;
    }
}
