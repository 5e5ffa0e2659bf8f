package no.samskriv.host.site;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskriv.host.site.PageRestrictions.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what. Nobody sees anything without signing in; a view restriction binds the page and all below it, an edit
 * restriction the page alone. Restrictions bind administrators too: here nobody has a way round them. A space is
 * administered by those the site file names, and by the administrators of the site.
 */
public final class SitePermissions implements PermissionManager {
    private final Users users;
    private final Restrictions restrictions;
    private final SpaceAdministrators spaceAdministrators;

    SitePermissions(Users users, Restrictions restrictions, SpaceAdministrators spaceAdministrators) {
        this.users = users;
        this.restrictions = restrictions;
        this.spaceAdministrators = spaceAdministrators;
    }

    @Override
    public boolean hasPermission(@Nullable ConfluenceUser user, Permission permission, @Nullable Object target) {
        if (user == null || target == null) {
            return false;
        }
        if (permission == Permission.ADMINISTER) {
            return users.isAdministrator(user.getKey())
                    || (target instanceof SiteSpace space
                            && spaceAdministrators.includes(space.getKey(), user.getKey()));
        }
        if (target instanceof SiteSpace) {
            return true;
        }
        return target instanceof SitePage page && mayUse(reader(user.getKey()), permission, page.place());
    }

    /** There are no space permissions: whoever is signed in may write pages. */
    @Override
    public boolean hasCreatePermission(
            @Nullable ConfluenceUser user, @Nullable Object container, Class<?> typeToCreate) {
        return user != null && container instanceof SiteSpace && typeToCreate == Page.class;
    }

    public boolean maySee(ConfluenceUser user, SitePage page) {
        return hasPermission(user, Permission.VIEW, page);
    }

    public boolean mayEdit(ConfluenceUser user, SitePage page) {
        return hasPermission(user, Permission.EDIT, page);
    }

    /** Those of these pages that the user may see, in the same order, in two statements however many they are. */
    public List<PagePlace> visible(@Nullable ConfluenceUser user, List<PagePlace> places) {
        if (user == null || places.isEmpty()) {
            return List.of();
        }
        Reader reader = reader(user.getKey());
        Map<Long, PageRestrictions> all = restrictions.of(
                places.stream().flatMap(place -> place.lineage().stream()).collect(Collectors.toSet()));
        return places.stream().filter(place -> isLetIn(reader, place, all)).toList();
    }

    /** Whether the user could read and change this page if it were not in the trash. */
    boolean mayBringBack(ConfluenceUser user, PagePlace place) {
        Map<Long, PageRestrictions> all = restrictions.of(place.lineage());
        Reader reader = reader(user.getKey());
        return isLetIn(reader, place, all) && mayChange(reader, place, all);
    }

    /** What the page itself says about who may read and change it. */
    public PageRestrictions restrictionsOf(SitePage page) {
        return restrictions.of(page.getId());
    }

    /** Whether only some may read the page, because of it or of a page above it. */
    public boolean isForSome(SitePage page) {
        return restrictions.of(page.place().lineage()).values().stream()
                .anyMatch(each -> !each.read().isEmpty());
    }

    private boolean mayUse(Reader reader, Permission permission, PagePlace place) {
        if (place.trashed()) {
            return false;
        }
        Map<Long, PageRestrictions> all = restrictions.of(place.lineage());
        boolean view = isLetIn(reader, place, all);
        return permission == Permission.VIEW ? view : view && mayChange(reader, place, all);
    }

    private static boolean isLetIn(Reader reader, PagePlace place, Map<Long, PageRestrictions> all) {
        return place.lineage().stream()
                .map(id -> all.getOrDefault(id, PageRestrictions.NONE))
                .allMatch(each -> reader.isAmong(each.read()));
    }

    private static boolean mayChange(Reader reader, PagePlace place, Map<Long, PageRestrictions> all) {
        return reader.isAmong(
                all.getOrDefault(place.id(), PageRestrictions.NONE).update());
    }

    private Reader reader(UserKey key) {
        return new Reader(key.getStringValue(), users.groupsOf(key));
    }
}
