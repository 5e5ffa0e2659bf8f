package no.samskriv.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A wiki that keeps nothing, until it is told of a page. */
public final class FakePageRemains implements PageRemains {
    private final Map<Long, KeptPage> pages = new HashMap<>();
    private final Map<Long, List<KeptPage>> below = new HashMap<>();

    public void keep(KeptPage page) {
        pages.put(page.id(), page);
    }

    /** As when a page is made below this one. */
    public void keepBelow(long pageId, KeptPage page) {
        keep(page);
        below.computeIfAbsent(pageId, id -> new ArrayList<>()).add(page);
    }

    /** As when a page is removed for good. */
    public void forget(long pageId) {
        pages.remove(pageId);
    }

    @Override
    public Optional<KeptPage> of(long pageId) {
        return Optional.ofNullable(pages.get(pageId));
    }

    @Override
    public List<KeptPage> below(long pageId) {
        return List.copyOf(below.getOrDefault(pageId, List.of()));
    }

    @Override
    public boolean isKept(long pageId) {
        return pages.containsKey(pageId);
    }
}
