package no.samskriv.host;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.user.Group;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import no.samskriv.host.event.Events;

/** A site without pages, where the test says who is signed in and what language is read. */
final class FakeSite
        implements UserManager,
                UserAccessor,
                PermissionManager,
                PageManager,
                ContentPermissionManager,
                SpaceManager,
                CommentManager,
                AttachmentManager,
                NotificationManager,
                TimeZoneManager {
    volatile String user = "";
    volatile Locale locale = new Locale("no", "NO");

    HostServices services() {
        return new HostServices(this, this, this, this, this, this, this, this, this, () -> locale, this, new Events());
    }

    @Override
    public UserKey getRemoteUserKey() {
        return user.isEmpty() ? null : new UserKey(user);
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return userKey.getStringValue().equals("admin");
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return isSystemAdmin(userKey);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return false;
    }

    @Override
    public boolean authenticate(String username, String password) {
        return false;
    }

    @Override
    public ConfluenceUser getUserByName(String username) {
        return null;
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return null;
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
        return null;
    }

    @Override
    public boolean isDeactivated(String username) {
        return false;
    }

    @Override
    public Group getGroup(String name) {
        return null;
    }

    @Override
    public List<String> getMemberNamesAsList(Group group) {
        return List.of();
    }

    @Override
    public boolean hasPermission(ConfluenceUser reader, Permission permission, Object target) {
        return false;
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser author, Object container, Class<?> typeToCreate) {
        return false;
    }

    @Override
    public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String permissionType) {
        return List.of();
    }

    @Override
    public void setContentPermissions(
            Collection<ContentPermission> contentPermissions, ContentEntityObject content, String permissionType) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void saveContentEntity(ContentEntityObject obj, SaveContext saveContext) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Space getSpace(String spaceKey) {
        return null;
    }

    @Override
    public List<Space> getAllSpaces() {
        return List.of();
    }

    @Override
    public Page getPage(long id) {
        return null;
    }

    @Override
    public Page getPage(String spaceKey, String pageTitle) {
        return null;
    }

    @Override
    public List<Page> getDescendants(Page page) {
        return List.of();
    }

    @Override
    public List<Comment> getPageComments(long pageId, Date since) {
        return List.of();
    }

    @Override
    public List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content) {
        return List.of();
    }

    @Override
    public List<Notification> getNotificationsByContent(ContentEntityObject content) {
        return List.of();
    }

    @Override
    public TimeZone getUserTimeZone() {
        return getDefaultTimeZone();
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone("Europe/Oslo");
    }
}
