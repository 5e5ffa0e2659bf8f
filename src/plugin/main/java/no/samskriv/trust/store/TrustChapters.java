package no.samskriv.trust.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** What the policy asks, and the log. */
public final class TrustChapters {
    private TrustChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofPersons(ConsentRow.class)
                        .holding(Holds.USER, "WITNESS", "REGISTERED_BY", "WITHDRAWN_BY")
                        .foundByItself(),
                Chapter.ofPersons(AccessMarkRow.class)
                        .holding(Holds.USER, "ACCOUNT", "REGISTERED_BY", "REVIEWED_BY")
                        .foundByItself(),
                Chapter.ofPersons(AccessLogRow.class)
                        .holding(Holds.USER, "ACTOR")
                        .taken(Chapter.Taken.AS_A_RECORD)
                        .keptWhenErased(),
                Chapter.ofTheSite(LogHeadRow.class).keptWhenErased(),
                Chapter.ofTheSite(SettingRow.class));
    }
}
