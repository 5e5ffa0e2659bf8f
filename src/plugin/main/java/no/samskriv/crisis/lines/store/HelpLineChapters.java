package no.samskriv.crisis.lines.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;

/** Numbers that anybody may call. */
public final class HelpLineChapters {
    private HelpLineChapters() {}

    public static List<Chapter> all() {
        return List.of(Chapter.ofTheSite(HelpLineRow.class));
    }
}
