package no.samskriv.hat;

/** How far a team meeting has come. One whose day has passed without a word was held: nobody has to write anything. */
public enum TeamMeetingStatus {
    PLANNED,
    UNDER_WAY,
    CLOSED,
    /** It was or will not be held, and nobody has a turn. */
    CANCELLED
}
