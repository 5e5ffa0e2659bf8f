package no.samskriv.overview.handover.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** Persons who go over from one coordinator to another. */
public final class HandoverChapters {
    private HandoverChapters() {}

    public static List<Chapter> all() {
        return List.of(Chapter.ofPersons(HandoverRow.class)
                .holding(Holds.USER, "FROM_USER", "TO_USER", "TELLER", "MAIN_CONTACT", "CREATED_BY")
                .foundByItself());
    }
}
