package no.samskriv.meeting;

/** What became of an item. */
public enum ItemStatus {
    OPEN,
    DISCUSSED,
    /** Not reached; the next meeting carries it on. */
    POSTPONED,
    /** Set aside, for whoever wants to take it up again. */
    PARKED;

    /** Whether it is still to be talked about in this meeting. */
    public boolean isOpen() {
        return this == OPEN;
    }
}
