package no.samskriv.trust.spool;

/**
 * How it is with the spool of this node.
 *
 * @param waiting the rows that the log has yet to take
 * @param strange lines that are not as they were written, put aside
 * @param usable whether a row could be put by now, as far as can be told without doing it
 */
public record SpoolState(int waiting, int strange, boolean usable) {}
