package no.samskriv.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What there is to say of the wiki's pages, with the ends of keys that are completed at run time. */
final class KeepingPagesWords {
    private KeepingPagesWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.of(
                "samskriv.keeping.pages.",
                List.of(
                        "main",
                        "beside",
                        "gone",
                        "open",
                        "trashed",
                        "named",
                        "looked.one",
                        "looked.many",
                        "comments.one",
                        "comments.many",
                        "attachments.one",
                        "attachments.many",
                        "strangers.one",
                        "strangers.many"),
                "samskriv.person.page.",
                List.of("gone", "trashed"));
    }
}
