package no.samskriv.keeping;

/** How far something has come that takes long. */
public enum RunState {
    /** Nobody has begun with it yet. */
    WAITING,
    RUNNING,
    DONE,
    /** Somebody stopped it, or the node that did it went down. */
    STOPPED,
    /** It could not be done. */
    FAILED,
    /** What had come in was taken away again. */
    DISCARDED;

    public boolean isGoingOn() {
        return this == WAITING || this == RUNNING;
    }
}
