package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;

/** Content with versions. Source: Slack plugin (10.0.1), ONLYOFFICE (10.0.3), baloise (9.5.4), arc42 blueprint (5). */
public abstract class ContentEntityObject {
    private final List<ContentPermission> permissions = new ArrayList<>();
    private long id;
    private String title;
    private String body;
    private ConfluenceUser creator;

    /** C10. */
    public long getId() {
        return id;
    }

    /** U. Called by whatever saves the content, never by the product. */
    public void setId(long id) {
        this.id = id;
    }

    /** C10. */
    public String getTitle() {
        return title;
    }

    /** C9. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** C10. */
    public String getUrlPath() {
        return "/pages/viewpage.action?pageId=" + getId();
    }

    /** C10. */
    public int getVersion() {
        return 1;
    }

    /** C9. */
    public long getLatestVersionId() {
        return getId();
    }

    /** C&lt;=8. */
    public String getBodyAsString() {
        return body;
    }

    /** C&lt;=8. Storage format. */
    public void setBodyAsString(String body) {
        this.body = body;
    }

    /** C10. */
    public ConfluenceUser getCreator() {
        return creator;
    }

    /** C9. */
    public void setCreator(ConfluenceUser creator) {
        this.creator = creator;
    }

    /** U. */
    public boolean isDeleted() {
        return false;
    }

    /** C9. Of content that is not saved yet: restricts it from its first moment. */
    public void addPermission(ContentPermission permission) {
        permissions.add(permission);
    }

    /** C9. What the content itself says, null for nothing; what stands above it may say more. */
    public ContentPermissionSet getContentPermissionSet(String permissionType) {
        List<ContentPermission> ofType = permissions.stream()
                .filter(permission -> permission.getType().equals(permissionType))
                .toList();
        return ofType.isEmpty() ? null : new ContentPermissionSet(ofType);
    }
}
