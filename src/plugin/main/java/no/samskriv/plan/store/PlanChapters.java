package no.samskriv.plan.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** The plan. */
public final class PlanChapters {
    private PlanChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofPersons(PlanRow.class),
                Chapter.ofPersons(GoalRow.class).holding(Holds.USER, "CREATED_BY"),
                Chapter.ofPersons(ActionRow.class)
                        .holding(Holds.TAGGED_USER, "RESPONSIBLE")
                        .holding(Holds.USER, "STATUS_BY", "CREATED_BY"),
                Chapter.ofPersons(CommentRow.class).holding(Holds.USER, "AUTHOR"),
                Chapter.ofPersons(EntryRow.class)
                        .holding(Holds.USER, "CREATED_BY")
                        .holding(Holds.LINES, "DETAILS")
                        .secret(row -> ("\n" + row.get("DETAILS")).contains("\nhidden="), "DETAILS"),
                Chapter.ofPersons(VersionRow.class)
                        .holding(Holds.USER, "KEPT_BY")
                        .holding(Holds.AGREED, "CONTENT")
                        .holding(Holds.HASH, "HASH"),
                Chapter.ofPersons(SignOffRow.class)
                        .holding(Holds.TAGGED_USER, "SIGNER")
                        .holding(Holds.HASH, "HASH")
                        .holding(Holds.USER, "WITNESS", "SIGNED_BY"));
    }
}
