package no.samskriv.host.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a page stands and what it is called: all that the page tree and the permissions need.
 *
 * @param ancestors ids, the root of the space first
 */
public record PagePlace(long id, String spaceKey, String title, List<Long> ancestors, boolean trashed) {

    public PagePlace {
        ancestors = List.copyOf(ancestors);
    }

    public Optional<Long> parent() {
        return ancestors.isEmpty() ? Optional.empty() : Optional.of(ancestors.get(ancestors.size() - 1));
    }

    /** Ids of the pages whose view restrictions bind this page: its ancestors and itself. */
    List<Long> lineage() {
        return Stream.concat(ancestors.stream(), Stream.of(id)).toList();
    }

    /** Below the context path. */
    public String urlPath() {
        return "/pages/viewpage.action?pageId=" + id;
    }

    /** As stored: {@code /1/2/}, and {@code /} for a page at the root. */
    static String path(List<Long> ancestors) {
        return ancestors.stream().map(id -> id + "/").collect(Collectors.joining("", "/", ""));
    }

    static List<Long> ancestors(String path) {
        return Stream.of(path.split("/", -1))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
