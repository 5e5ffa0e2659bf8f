package no.samskriv.host.web;

import java.util.HashMap;
import java.util.Map;
import no.samskriv.host.site.SitePage;
import org.jspecify.annotations.Nullable;

/**
 * What stands inside the chrome.
 *
 * @param spaceKey the space whose pages the side column lists; null for none
 * @param page the page being read; null for every other screen
 */
record Screen(
        String title,
        String template,
        Map<String, Object> model,
        @Nullable String spaceKey,
        @Nullable SitePage page) {

    Screen {
        model = Map.copyOf(model);
    }

    static Screen of(String title, String template) {
        return new Screen(title, template, Map.of(), null, null);
    }

    Screen with(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(model);
        all.putAll(more);
        return new Screen(title, template, all, spaceKey, page);
    }

    Screen inSpace(String key) {
        return new Screen(title, template, model, key, page);
    }

    Screen reading(SitePage read) {
        return new Screen(title, template, model, read.getSpaceKey(), read);
    }
}
