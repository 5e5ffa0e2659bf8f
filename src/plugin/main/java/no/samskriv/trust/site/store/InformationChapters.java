package no.samskriv.trust.site.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** Who got the information sheet. */
public final class InformationChapters {
    private InformationChapters() {}

    public static List<Chapter> all() {
        return List.of(Chapter.ofPersons(InformationRow.class).holding(Holds.USER, "GIVEN_BY"));
    }
}
