package no.samskriv.host.page;

import com.atlassian.confluence.pages.Page;

/** A page that is nothing but its text. */
final class TestPage extends Page {
    private final String body;

    TestPage(String body) {
        this.body = body;
    }

    @Override
    public long getId() {
        return 7;
    }

    @Override
    public String getTitle() {
        return "Test";
    }

    @Override
    public String getUrlPath() {
        return "/test";
    }

    @Override
    public int getVersion() {
        return 1;
    }

    @Override
    public long getLatestVersionId() {
        return 7;
    }

    @Override
    public String getBodyAsString() {
        return body;
    }

    @Override
    public boolean isDeleted() {
        return false;
    }

    @Override
    public String getSpaceKey() {
        return "VILLAGE";
    }
}
