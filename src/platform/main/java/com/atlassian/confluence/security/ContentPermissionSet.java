package com.atlassian.confluence.security;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** Those whom one restriction lets in. Source: Slack plugin (10.0.1), baloise (9.5.4). */
public class ContentPermissionSet implements Iterable<ContentPermission> {
    private final List<ContentPermission> permissions;

    /** U. */
    public ContentPermissionSet(Collection<ContentPermission> permissions) {
        this.permissions = List.copyOf(permissions);
    }

    /** C10. */
    public boolean isEmpty() {
        return permissions.isEmpty();
    }

    @Override
    public Iterator<ContentPermission> iterator() {
        return permissions.iterator();
    }
}
