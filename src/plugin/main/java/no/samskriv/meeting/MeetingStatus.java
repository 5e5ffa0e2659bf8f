package no.samskriv.meeting;

import java.util.Set;

/** How far a meeting has come ({@code domain.md} §4.9). */
public enum MeetingStatus {
    PLANNED,
    INVITED,
    UNDER_WAY,
    /** Over; what was said is being written out. */
    MINUTES,
    /** Waits for the person to go through it. */
    FOR_APPROVAL,
    /** The person has gone through it; only the person's own answer leads here. */
    APPROVED,
    CANCELLED;

    /** Whether it has begun: from then on whoever works with the person reads what the person prepared. */
    public boolean hasBegun() {
        return this != PLANNED && this != INVITED && this != CANCELLED;
    }

    /** Whether it is agreed on and has not begun. */
    public boolean isAhead() {
        return this == PLANNED || this == INVITED;
    }

    /** Whether it has been held and ended. */
    public boolean isOver() {
        return this == MINUTES || this == FOR_APPROVAL || this == APPROVED;
    }

    /** What somebody may make of it; that it is approved is for the person's answer alone. */
    public Set<MeetingStatus> successors() {
        return switch (this) {
            case PLANNED -> Set.of(INVITED, UNDER_WAY, MINUTES, CANCELLED);
            case INVITED -> Set.of(PLANNED, UNDER_WAY, MINUTES, CANCELLED);
            case UNDER_WAY -> Set.of(PLANNED, MINUTES);
            case MINUTES -> Set.of(UNDER_WAY, FOR_APPROVAL);
            case FOR_APPROVAL, APPROVED -> Set.of(MINUTES);
            case CANCELLED -> Set.of(PLANNED);
        };
    }
}
