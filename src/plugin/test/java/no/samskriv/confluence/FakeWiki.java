package no.samskriv.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One space with a home page, and the pages that are saved there. */
final class FakeWiki implements PageManager, SpaceManager, ContentPermissionManager {
    static final FakePage HOME = new FakePage(1001, "Recoveryteamet");

    private final Map<Long, Page> pages = new HashMap<>();
    private final Map<Long, List<ContentPermissionSet>> sets = new HashMap<>();
    private final List<Page> below = new ArrayList<>();
    private long lastId = 2000;

    private final Space space = new Space() {
        @Override
        public String getKey() {
            return "RECO";
        }

        @Override
        public String getName() {
            return "Recoveryteamet (demo)";
        }

        @Override
        public Page getHomePage() {
            return HOME;
        }
    };

    void add(FakePage page) {
        pages.put(page.getLatestVersionId(), page);
    }

    /** A page below every other one. */
    void addBelow(FakePage page) {
        add(page);
        below.add(page);
    }

    /** Restrictions as the wiki has them: the page's own, and one for each page above it that has any. */
    void restrict(long pageId, ContentPermissionSet... restrictions) {
        sets.put(pageId, List.of(restrictions));
    }

    Page saved(long pageId) {
        return pages.get(pageId);
    }

    @Override
    public void saveContentEntity(ContentEntityObject obj, SaveContext saveContext) {
        lastId++;
        obj.setId(lastId);
        pages.put(lastId, (Page) obj);
        ContentPermissionSet own = obj.getContentPermissionSet(ContentPermission.VIEW_PERMISSION);
        sets.put(lastId, own == null ? List.of() : List.of(own));
    }

    @Override
    public @Nullable Page getPage(long id) {
        return pages.get(id);
    }

    @Override
    public @Nullable Page getPage(String spaceKey, String pageTitle) {
        return pages.values().stream()
                .filter(page ->
                        page.getSpaceKey().equals(spaceKey) && page.getTitle().equals(pageTitle))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Page> getDescendants(Page page) {
        return List.copyOf(below);
    }

    @Override
    public @Nullable Space getSpace(String spaceKey) {
        return spaceKey.equals("RECO") ? space : null;
    }

    @Override
    public List<Space> getAllSpaces() {
        return List.of(space);
    }

    @Override
    public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String permissionType) {
        return sets.getOrDefault(content.getLatestVersionId(), new ArrayList<>());
    }

    @Override
    public void setContentPermissions(
            Collection<ContentPermission> contentPermissions, ContentEntityObject content, String permissionType) {
        sets.put(content.getLatestVersionId(), List.of(new ContentPermissionSet(contentPermissions)));
    }
}
