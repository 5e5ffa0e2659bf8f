package no.samskriv.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * Pages of persons in Confluence. None of it asks whether the current user may: who makes or changes a page is decided
 * before it gets here.
 */
public final class ConfluencePersonPages implements PersonPages {
    private final PageManager pages;
    private final ContentPermissionManager restrictions;
    private final SpaceManager spaces;
    private final UserAccessor accounts;
    private final CurrentUser currentUser;

    public ConfluencePersonPages(
            PageManager pages,
            ContentPermissionManager restrictions,
            SpaceManager spaces,
            UserAccessor accounts,
            CurrentUser currentUser) {
        this.pages = pages;
        this.restrictions = restrictions;
        this.spaces = spaces;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Override
    public OptionalLong create(String spaceKey, String title, String body, Set<UserRef> readers) {
        Space space = requireSpace(spaceKey);
        return make(space, space.getHomePage(), title, body, readers);
    }

    private Space requireSpace(String spaceKey) {
        Space space = spaces.getSpace(spaceKey);
        if (space == null) {
            throw ProblemException.notFound();
        }
        return space;
    }

    @Override
    public OptionalLong createBelow(long parent, String title, String body, Set<UserRef> readers) {
        Page above = find(parent).orElseThrow(ProblemException::notFound);
        return make(requireSpace(above.getSpaceKey()), above, title, body, readers);
    }

    private OptionalLong make(Space space, @Nullable Page above, String title, String body, Set<UserRef> readers) {
        List<ContentPermission> permissions = permissions(readers);
        if (permissions.isEmpty()) {
            throw new IllegalArgumentException("a page without a reader would be open to all");
        }
        if (pages.getPage(space.getKey(), title) != null) {
            return OptionalLong.empty();
        }
        Page page = new Page();
        page.setSpace(space);
        page.setTitle(title);
        page.setBodyAsString(body);
        page.setCreator(account(currentUser.get()));
        permissions.forEach(page::addPermission);
        placeBelow(above, page);
        // with the usual save context: those who watch the space and may see the page are told of it by the wiki
        pages.saveContentEntity(page, null);
        return OptionalLong.of(page.getLatestVersionId());
    }

    private static void placeBelow(@Nullable Page above, Page page) {
        if (above != null) {
            page.setParentPage(above);
            above.addChild(page);
        }
    }

    @Override
    public void restrict(long pageId, Set<UserRef> readers) {
        List<ContentPermission> permissions = permissions(readers);
        find(pageId)
                .filter(page -> !permissions.isEmpty())
                .ifPresent(page ->
                        restrictions.setContentPermissions(permissions, page, ContentPermission.VIEW_PERMISSION));
    }

    @Override
    public Optional<Set<UserRef>> readers(long pageId) {
        return find(pageId).flatMap(page -> new Restrictions(
                        restrictions.getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION), accounts)
                .readers());
    }

    @Override
    public Optional<String> spaceOf(long pageId) {
        return find(pageId).map(Page::getSpaceKey);
    }

    @Override
    public String path(long pageId) {
        return "/pages/viewpage.action?pageId=" + pageId;
    }

    private Optional<Page> find(long pageId) {
        return Optional.ofNullable(pages.getPage(pageId)).filter(page -> !page.isDeleted());
    }

    private List<ContentPermission> permissions(Set<UserRef> readers) {
        return readers.stream()
                .map(this::account)
                .filter(Objects::nonNull)
                .map(account -> ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, account))
                .toList();
    }

    private @Nullable ConfluenceUser account(UserRef user) {
        return accounts.getExistingUserByKey(new UserKey(user.key()));
    }
}
