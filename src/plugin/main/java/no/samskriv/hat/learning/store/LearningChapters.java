package no.samskriv.hat.learning.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** What a team learns. */
public final class LearningChapters {
    private LearningChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofTeams(PromptRow.class).holding(Holds.USER, "CREATED_BY"),
                Chapter.ofTeams(NoteRow.class)
                        .holding(Holds.USER, "CREATED_BY")
                        .secret(row -> !Boolean.TRUE.equals(row.get("SHARED")), "TIP", "NOTE", "NOTICED"),
                Chapter.ofTeams(CheckRow.class)
                        .holding(Holds.USER, "CREATED_BY")
                        .holding(Holds.USERS, "ANSWERED"));
    }
}
