package no.samskriv.crisis;

/** How much there is room for on the one-page sheet, in type that can be read: nothing on it is cut, and nothing shrinks. */
public interface SheetLimit {
    /** Lines of type; nought where nothing more goes in. */
    record Left(int firstPage, int secondPage) {}

    /** What there is room for besides what is chosen. */
    Left left(CrisisContent content);

    /**
     * Refuses what does not fit, unless it takes less than what was there.
     *
     * @throws no.samskriv.kernel.ProblemException naming the field {@code places}
     */
    void requireRoom(CrisisContent before, CrisisContent after);
}
