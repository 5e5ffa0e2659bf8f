package no.samskriv.keeping.ending;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samskriv.kernel.KeptPage;

/**
 * What would be deleted now, and what somebody has to see to by hand.
 *
 * @param rows how many rows of each part go
 * @param inLog how many rows of the access log stay, under the reference
 * @param pages what the wiki keeps of the pages that are the person's
 * @param near what it keeps of pages that were the person's once, and of those below any of these: whether they are about
 *     the person somebody has to look
 * @param copies how many copies of the crisis plan somebody has
 * @param exports files on the server that the team was written out to, and that may hold the person
 * @param hash of all of it: whoever approves approves exactly this
 */
record DryRun(
        Map<Gone, Integer> rows,
        int inLog,
        List<KeptPage> pages,
        List<KeptPage> near,
        int copies,
        List<String> exports,
        String hash) {
    DryRun {
        rows = new EnumMap<>(rows);
        pages = List.copyOf(pages);
        near = List.copyOf(near);
        exports = List.copyOf(exports);
    }
}
