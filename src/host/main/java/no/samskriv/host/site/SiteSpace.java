package no.samskriv.host.site;

import org.jspecify.annotations.Nullable;

/** A space as plugins know it. */
final class SiteSpace extends com.atlassian.confluence.spaces.Space {
    private final Space space;
    private final Pages pages;

    SiteSpace(Space space, Pages pages) {
        this.space = space;
        this.pages = pages;
    }

    @Override
    public String getKey() {
        return space.key();
    }

    @Override
    public String getName() {
        return space.name();
    }

    /** Read when it is asked for; null when it lies in the trash. */
    @Override
    public @Nullable SitePage getHomePage() {
        return pages.withId(space.homeId()).filter(page -> !page.isDeleted()).orElse(null);
    }
}
