package no.samskriv.crisis.folder;

/** What is to be done with a sheet in the duty folder, in the order it is done. */
enum FolderState {
    /** Another version lies there. */
    SWAP,
    /** Nothing of it lies there. */
    PUT_IN,
    /** The person does not want it there any more, or is with the service no more. */
    SHRED,
    AS_IT_SHOULD_BE;

    boolean isPrinted() {
        return this != SHRED;
    }

    /** Whether somebody has something to do. */
    boolean isOpen() {
        return this != AS_IT_SHOULD_BE;
    }
}
