package no.samskriv.crisis.together.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** What stood in a crisis plan when it came into force, and who answered to it. */
public final class TogetherChapters {
    private TogetherChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofPersons(CrisisVersionRow.class).holding(Holds.USER, "KEPT_BY"),
                Chapter.ofPersons(CrisisSignatureRow.class).holding(Holds.USER, "SIGNER_USER", "WITNESS", "SIGNED_BY"));
    }
}
