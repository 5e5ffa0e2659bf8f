package no.samskriv.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import java.util.OptionalLong;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PageName;
import no.samskriv.kernel.UserRef;

/** Confluence's pages and what it lets whom see. */
public final class ConfluencePages implements PageAccess {
    private final PageManager pages;
    private final PermissionManager permissions;
    private final UserAccessor users;

    public ConfluencePages(PageManager pages, PermissionManager permissions, UserAccessor users) {
        this.pages = pages;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public boolean canView(UserRef user, long pageId) {
        return may(user, Permission.VIEW, pageId);
    }

    @Override
    public boolean canEdit(UserRef user, long pageId) {
        return may(user, Permission.EDIT, pageId);
    }

    /** A user whose account is gone must not be asked about: Confluence takes null for the anonymous reader. */
    private boolean may(UserRef user, Permission permission, long pageId) {
        ConfluenceUser reader = users.getUserByKey(new UserKey(user.key()));
        Page page = pages.getPage(pageId);
        return reader != null
                && page != null
                && !page.isDeleted()
                && permissions.hasPermission(reader, permission, page);
    }

    @Override
    public OptionalLong find(String spaceKey, String title) {
        Page page = pages.getPage(spaceKey, title);
        return page == null ? OptionalLong.empty() : OptionalLong.of(page.getLatestVersionId());
    }

    @Override
    public Optional<PageName> named(long pageId) {
        return Optional.ofNullable(pages.getPage(pageId))
                .filter(page -> !page.isDeleted())
                .map(page -> new PageName(page.getSpaceKey(), page.getTitle()));
    }
}
