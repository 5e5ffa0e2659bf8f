package no.samskriv.crisis;

/** How much there is room for on the one-page sheet, in type that can be read: nothing on it is cut, and nothing shrinks. */
public interface SheetLimit {
    /** Lines of type; nought where nothing more goes in. */
    record Left(int firstPage, int secondPage) {}

    /** What there is room for besides what is chosen. */
    Left left(CrisisContent content);

    /** Whether what is chosen after a change fits, or takes no more than what was there before it. */
    boolean hasRoom(CrisisContent before, CrisisContent after);
}
