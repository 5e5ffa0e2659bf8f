package no.samskriv.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A wiki that keeps nothing, until it is told of a page. */
public final class FakePageRemains implements PageRemains {
    private final Map<Long, KeptPage> pages = new HashMap<>();

    public void keep(KeptPage page) {
        pages.put(page.id(), page);
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
    public boolean isKept(long pageId) {
        return pages.containsKey(pageId);
    }
}
