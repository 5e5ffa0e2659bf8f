package no.samskriv.crisis.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** The crisis plan of a person. */
public final class CrisisChapters {
    private CrisisChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofPersons(CrisisPlanRow.class).holding(Holds.USER, "CREATED_BY"),
                Chapter.ofPersons(CrisisEntryRow.class)
                        .holding(Holds.USER, "CREATED_BY")
                        .secret(
                                row -> Boolean.TRUE.equals(row.get("ONLY_ME")),
                                "SECTION",
                                "SEVERITY",
                                "RELATED",
                                "CONTACT_NAME",
                                "PHONE",
                                "CHECKED_ON",
                                "KNOWS",
                                "STANCE",
                                "MATTER",
                                "PLACES",
                                "SUGGESTION"));
    }
}
