package no.samskriv.keeping.ending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samskriv.kernel.KeptPage;
import org.jspecify.annotations.Nullable;

/** What would be deleted, in an answer; {@code hash} is what an approval names. */
public record DryRunJson(
        Map<String, Integer> goes,
        int staysInLog,
        List<PageJson> pages,
        List<PageJson> near,
        int crisisCopies,
        List<String> exports,
        String hash) {

    /** What the wiki keeps of a page; the title for whoever sees the page. */
    public record PageJson(
            long id,
            @Nullable String title,
            String spaceKey,
            int versions,
            int comments,
            int attachments,
            int watchers,
            boolean trashed) {

        static PageJson of(KeptPage page) {
            return new PageJson(
                    page.id(),
                    page.title().isEmpty() ? null : page.title(),
                    page.spaceKey(),
                    page.versions(),
                    page.comments(),
                    page.attachments(),
                    page.watchers().size(),
                    page.trashed());
        }
    }

    static DryRunJson of(DryRun run) {
        Map<String, Integer> goes = new LinkedHashMap<>();
        run.rows().forEach((gone, count) -> goes.put(gone.name(), count));
        return new DryRunJson(
                goes,
                run.inLog(),
                run.pages().stream().map(PageJson::of).toList(),
                run.near().stream().map(PageJson::of).toList(),
                run.copies(),
                run.exports(),
                run.hash());
    }
}
