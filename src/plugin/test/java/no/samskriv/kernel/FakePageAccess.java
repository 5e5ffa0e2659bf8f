package no.samskriv.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A wiki without pages, until they are added; nobody sees one until it is shown to them. */
public final class FakePageAccess implements PageAccess {
    private final Map<String, Long> pages = new HashMap<>();
    private final Set<Sight> sights = new HashSet<>();
    private final Set<Long> protectedPages = new HashSet<>();

    private record Sight(UserRef user, long pageId) {}

    public void add(String spaceKey, String title, long pageId) {
        pages.put(spaceKey + ":" + title, pageId);
    }

    public void forgetAll() {
        pages.clear();
    }

    public void show(long pageId, UserRef... users) {
        for (UserRef user : users) {
            sights.add(new Sight(user, pageId));
        }
    }

    /** From now on nobody may change the page, whoever sees it. */
    public void protect(long pageId) {
        protectedPages.add(pageId);
    }

    public void hide(long pageId, UserRef user) {
        sights.remove(new Sight(user, pageId));
    }

    @Override
    public boolean canView(UserRef user, long pageId) {
        return sights.contains(new Sight(user, pageId));
    }

    @Override
    public boolean canEdit(UserRef user, long pageId) {
        return canView(user, pageId) && !protectedPages.contains(pageId);
    }

    @Override
    public OptionalLong find(String spaceKey, String title) {
        Long page = pages.get(spaceKey + ":" + title);
        return page == null ? OptionalLong.empty() : OptionalLong.of(page);
    }

    @Override
    public Optional<PageName> named(long pageId) {
        return pages.entrySet().stream()
                .filter(page -> page.getValue() == pageId)
                .map(page -> page.getKey().split(":", 2))
                .map(name -> new PageName(name[0], name[1]))
                .findFirst();
    }
}
