package no.samskriv.host.web;

import java.util.HashMap;
import java.util.Map;
import no.samskriv.host.site.SignedIn;
import no.samskriv.host.site.Site;
import no.samskriv.host.site.SitePage;
import org.jspecify.annotations.Nullable;

/** What conditions, links and panels of plugins are told of the screen they stand on: user, page and space, if any. */
final class PluginsContext {
    private final Site site;

    PluginsContext(Site site) {
        this.site = site;
    }

    Map<String, Object> of(@Nullable SitePage page, @Nullable String spaceKey) {
        Map<String, Object> context = new HashMap<>();
        SignedIn.user().ifPresent(user -> context.put("user", user));
        if (page != null) {
            context.put("page", page);
        }
        if (spaceKey != null) {
            site.spaceForPlugins(spaceKey).ifPresent(space -> context.put("space", space));
        }
        return context;
    }
}
