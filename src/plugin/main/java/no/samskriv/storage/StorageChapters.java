package no.samskriv.storage;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** Texts, drafts and the history. */
public final class StorageChapters {
    private StorageChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofPersons(TextRow.class)
                        .holding(Holds.USER, "CONFIRMED_BY", "CAPTURED_BY")
                        .secretWith("OWNER", "TEXT"),
                Chapter.ofPersons(DraftRow.class)
                        .holding(Holds.USER, "AUTHOR")
                        .secret(row -> true, "TEXT")
                        .derived("DRAFT_KEY", Drafts::keyOf)
                        .foundByItself(),
                Chapter.ofHistory(ChangeRow.class).holding(Holds.USER, "ACTOR"),
                Chapter.ofHistory(ChangedValueRow.class)
                        .holding(Holds.CHANGED, "VALUE_BEFORE", "VALUE_AFTER")
                        .secretWith("ENTITY", "VALUE_BEFORE", "VALUE_AFTER"));
    }
}
