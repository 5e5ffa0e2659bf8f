package no.samskriv.keeping.ending.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Chapter.Taken;
import no.samskriv.storage.book.Holds;

/** How the work with persons ends, and whose everything was deleted. */
public final class EndingChapters {
    private EndingChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofPersons(EndingRow.class).holding(Holds.USER, "TOLD_BY", "CREATED_BY"),
                Chapter.ofPersons(EndingPartRow.class).holding(Holds.USER, "MARKED_BY"),
                Chapter.ofPersons(RequestRow.class).holding(Holds.USER, "ASKED_BY", "ANSWERED_BY"),
                // what two of one site approve of is deleted there
                Chapter.ofPersons(ApprovalRow.class)
                        .holding(Holds.USER, "APPROVED_BY")
                        .taken(Taken.NOT_AT_ALL),
                Chapter.ofPersons(ErasureRow.class, "REF")
                        .holding(Holds.USER, "FIRST_BY", "SECOND_BY")
                        .taken(Taken.NOT_AT_ALL)
                        .keptWhenErased());
    }
}
