package no.samskriv.confluence;

import com.atlassian.confluence.pages.Page;

/** A page of the demo's space, in its second version. */
public final class FakePage extends Page {
    private final long latestVersionId;
    private final String title;
    private boolean trashed;

    public FakePage(long latestVersionId, String title) {
        this.latestVersionId = latestVersionId;
        this.title = title;
    }

    public void trash() {
        trashed = true;
    }

    /** Not what anything should be found by: an old version has an id of its own. */
    @Override
    public long getId() {
        return latestVersionId + 50_000;
    }

    @Override
    public long getLatestVersionId() {
        return latestVersionId;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public String getSpaceKey() {
        return "RECO";
    }

    @Override
    public String getUrlPath() {
        return "/display/RECO/" + title;
    }

    @Override
    public int getVersion() {
        return 2;
    }

    @Override
    public String getBodyAsString() {
        return "";
    }

    @Override
    public boolean isDeleted() {
        return trashed;
    }
}
