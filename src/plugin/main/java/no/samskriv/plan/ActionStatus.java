package no.samskriv.plan;

/** Where an action stands. Any may follow any, as with goals; «not now» is as honourable as the others. */
public enum ActionStatus {
    OPEN,
    UNDER_WAY,
    DONE,
    NOT_NOW,
    CANCELLED,
    CANNOT;

    /** Whether something remains to be done now. */
    public boolean isOpen() {
        return this == OPEN || this == UNDER_WAY;
    }
}
