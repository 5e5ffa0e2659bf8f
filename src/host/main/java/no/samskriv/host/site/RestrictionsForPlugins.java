package no.samskriv.host.site;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskriv.ao.Database;
import no.samskriv.host.site.PageRestrictions.Kind;
import no.samskriv.host.site.PageRestrictions.Subject;
import org.jspecify.annotations.Nullable;

/** Restrictions as plugins read and set them: nobody is asked for permission, and nobody is kept from shutting people out. */
final class RestrictionsForPlugins implements ContentPermissionManager {
    static final String EDIT_PERMISSION = "Edit";

    private final Database database;
    private final Pages pages;
    private final Restrictions restrictions;
    private final Users users;

    RestrictionsForPlugins(Database database, Pages pages, Restrictions restrictions, Users users) {
        this.database = database;
        this.pages = pages;
        this.restrictions = restrictions;
        this.users = users;
    }

    /** One set for each page that restricts this one, the topmost first; edit restrictions are not inherited. */
    @Override
    public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String permissionType) {
        boolean isView = permissionType.equals(ContentPermission.VIEW_PERMISSION);
        List<Long> binding = pages.withId(content.getId())
                .map(page -> isView ? page.place().lineage() : List.of(page.getId()))
                .orElse(List.of());
        Map<Long, PageRestrictions> all = restrictions.of(binding);
        List<ContentPermissionSet> sets = new ArrayList<>();
        for (long id : binding) {
            PageRestrictions own = all.getOrDefault(id, PageRestrictions.NONE);
            Set<Subject> subjects = isView ? own.read() : own.update();
            if (!subjects.isEmpty()) {
                sets.add(new ContentPermissionSet(subjects.stream()
                        .map(subject -> permission(permissionType, subject))
                        .toList()));
            }
        }
        return sets;
    }

    @Override
    public void setContentPermissions(
            Collection<ContentPermission> contentPermissions, ContentEntityObject content, String permissionType) {
        long id = content.getId();
        Set<Subject> wanted = subjects(contentPermissions);
        database.inTransaction(() -> {
            PageRestrictions before = restrictions.of(id);
            restrictions.replace(
                    id,
                    permissionType.equals(ContentPermission.VIEW_PERMISSION)
                            ? new PageRestrictions(wanted, before.update())
                            : new PageRestrictions(before.read(), wanted));
            return id;
        });
    }

    private ContentPermission permission(String type, Subject subject) {
        return subject.kind() == Kind.GROUP
                ? ContentPermission.createGroupPermission(type, subject.id())
                : ContentPermission.createUserPermission(
                        type, users.withKey(subject.id()).orElse(null));
    }

    static Set<Subject> subjects(@Nullable Iterable<ContentPermission> permissions) {
        Set<Subject> subjects = new HashSet<>();
        if (permissions != null) {
            for (ContentPermission permission : permissions) {
                subjects.add(
                        permission.getGroupName() == null
                                ? new Subject(
                                        Kind.USER,
                                        permission.getUserSubject().getKey().getStringValue())
                                : new Subject(Kind.GROUP, permission.getGroupName()));
            }
        }
        return subjects;
    }
}
