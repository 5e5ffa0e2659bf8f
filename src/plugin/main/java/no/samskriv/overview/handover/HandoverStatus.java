package no.samskriv.overview.handover;

/** Where a hand-over is. */
public enum HandoverStatus {
    /** It is being gone through; nothing has moved. */
    OPEN,
    /** The new coordinator has taken over. */
    DONE,
    /** It came to nothing; nothing has moved. */
    CANCELLED
}
