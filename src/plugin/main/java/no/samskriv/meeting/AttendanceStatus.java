package no.samskriv.meeting;

/** How somebody stands to a meeting. */
public enum AttendanceStatus {
    INVITED,
    COMING,
    /** <em>Forfall</em>, perhaps with an answer sent along. */
    ABSENT,
    PRESENT
}
