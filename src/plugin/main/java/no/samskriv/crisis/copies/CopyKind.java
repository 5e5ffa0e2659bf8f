package no.samskriv.crisis.copies;

/** How somebody has a crisis plan. */
public enum CopyKind {
    PAPER,
    CARD,
    FILE,
    /** In a record system, noted by hand. */
    RECORD,
    /** In the summary care record, noted by hand. */
    SUMMARY_RECORD,
    /** In the team's duty folder. */
    FOLDER;

    /** Whether somebody has it; a system and a folder are what they are. */
    public boolean hasHolder() {
        return this == PAPER || this == CARD || this == FILE;
    }
}
