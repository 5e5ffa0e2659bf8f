package no.samskriv.host.site;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds spaces for plugins, without asking who wants to know. */
final class SpacesForPlugins implements SpaceManager {
    private final Pages pages;

    SpacesForPlugins(Pages pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable Space getSpace(String spaceKey) {
        return pages.space(spaceKey).map(space -> new SiteSpace(space, pages)).orElse(null);
    }

    @Override
    public List<Space> getAllSpaces() {
        return pages.spaces().stream()
                .<Space>map(space -> new SiteSpace(space, pages))
                .toList();
    }
}
