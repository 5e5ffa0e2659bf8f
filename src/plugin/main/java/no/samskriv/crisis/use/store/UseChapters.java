package no.samskriv.crisis.use.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** When a crisis plan was used. */
public final class UseChapters {
    private UseChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofPersons(CrisisUseRow.class).holding(Holds.USER, "STARTED_BY", "ENDED_BY"),
                Chapter.ofPersons(CrisisTriedRow.class).holding(Holds.USER, "NOTED_BY"),
                Chapter.ofPersons(CrisisProposalRow.class).holding(Holds.USER, "ANSWERED_BY", "PROPOSED_BY"));
    }
}
