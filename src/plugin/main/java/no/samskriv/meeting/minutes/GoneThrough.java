package no.samskriv.meeting.minutes;

/** Whether the person has gone through what was said in a meeting; a fact, and nobody's fault. */
public enum GoneThrough {
    /** The meeting is not over. */
    TOO_EARLY,
    /** It is over, and there is time. */
    WAITING,
    /** It has been over for two weeks, and the person has said yes to none of it. */
    NOT_DONE,
    /** The person has said yes to exactly what stands. */
    DONE,
    /** Something has been changed since the person said yes. */
    CHANGED
}
