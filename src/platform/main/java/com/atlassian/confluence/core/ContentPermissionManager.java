package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.Collection;
import java.util.List;

/** Restrictions of content. Source: Slack plugin (10.0.1), scripts in ScriptRunner's documentation (Data Center). */
public interface ContentPermissionManager {
    /** C10. Those of the content and of what stands above it; that the inherited ones are among them is U. */
    List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String permissionType);

    /** U. Replaces the content's own restrictions of this type. Seen in an untyped script, so its types are a guess. */
    void setContentPermissions(
            Collection<ContentPermission> contentPermissions, ContentEntityObject content, String permissionType);
}
