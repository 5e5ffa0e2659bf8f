package no.samskriv.host.site;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.time.Instant;

/** A page as it was when it was read, at its newest version. */
public final class SitePage extends Page {
    private final PagePlace place;
    private final int version;
    private final String body;
    private final String creatorKey;
    private final String authorKey;
    private final Instant savedAt;

    SitePage(PagePlace place, int version, String body, String creatorKey, String authorKey, Instant savedAt) {
        this.place = place;
        this.version = version;
        this.body = body;
        this.creatorKey = creatorKey;
        this.authorKey = authorKey;
        this.savedAt = savedAt;
    }

    public PagePlace place() {
        return place;
    }

    /** Who made the first version. */
    public String creatorKey() {
        return creatorKey;
    }

    /** Who saved this version. */
    public String authorKey() {
        return authorKey;
    }

    public Instant savedAt() {
        return savedAt;
    }

    @Override
    public long getId() {
        return place.id();
    }

    @Override
    public String getTitle() {
        return place.title();
    }

    @Override
    public String getUrlPath() {
        return place.urlPath();
    }

    @Override
    public int getVersion() {
        return version;
    }

    @Override
    public long getLatestVersionId() {
        return place.id();
    }

    @Override
    public String getBodyAsString() {
        return body;
    }

    /** Never asked of a page that is read: {@link #place()} knows what stands above it. */
    @Override
    public Page getParent() {
        throw new UnsupportedOperationException("this host knows the parent of a new page only");
    }

    /** Never to be taken for an open page: what restricts it is not read with it. */
    @Override
    public ContentPermissionSet getContentPermissionSet(String permissionType) {
        throw new UnsupportedOperationException("this host tells restrictions through ContentPermissionManager");
    }

    @Override
    public void addPermission(ContentPermission permission) {
        throw new UnsupportedOperationException("this host restricts pages through ContentPermissionManager");
    }

    @Override
    public boolean isDeleted() {
        return place.trashed();
    }

    @Override
    public String getSpaceKey() {
        return place.spaceKey();
    }
}
