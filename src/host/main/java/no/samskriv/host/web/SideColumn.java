package no.samskriv.host.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskriv.host.site.PagePlace;
import no.samskriv.host.site.Site;
import no.samskriv.host.site.SitePage;
import no.samskriv.host.site.SiteUser;
import no.samskriv.host.site.Space;
import org.jspecify.annotations.Nullable;

/** The pages of a space that the reader may see, as a tree, and the way from its root to the page. */
final class SideColumn {
    private final Site site;

    SideColumn(Site site) {
        this.site = site;
    }

    /** What the layout needs to draw it; {@code hasTree} is false where there is no space. */
    Map<String, Object> of(@Nullable SiteUser user, Screen screen) {
        String key = screen.spaceKey();
        Space space =
                key == null || user == null ? null : site.pages().space(key).orElse(null);
        if (space == null) {
            return Map.of("hasTree", false, "hasCrumbs", false);
        }
        List<PagePlace> places = site.permissions().visible(user, site.pages().inSpace(space.key()));
        List<Map<String, Object>> tree = new ArrayList<>();
        Comparator<Object> byTitle = Collator.getInstance(Locale.forLanguageTag("nb"));
        addChildren(
                tree,
                null,
                places.stream()
                        .sorted(Comparator.comparing(PagePlace::title, byTitle))
                        .toList(),
                screen);
        List<Map<String, Object>> crumbs = crumbs(screen.page(), places);
        return Map.of(
                "hasTree",
                true,
                "spaceName",
                space.name(),
                "tree",
                tree,
                "hasCrumbs",
                !crumbs.isEmpty(),
                "crumbs",
                crumbs);
    }

    /** A page whose parent the reader may not see is not reached: view restrictions bind what is below. */
    private static void addChildren(
            List<Map<String, Object>> tree, @Nullable Long parent, List<PagePlace> places, Screen screen) {
        for (PagePlace place : places) {
            if (!Objects.equals(place.parent().orElse(null), parent)) {
                continue;
            }
            SitePage page = screen.page();
            tree.add(Map.of(
                    "title", place.title(),
                    "url", place.urlPath(),
                    "depth", place.ancestors().size(),
                    "isCurrent", page != null && page.getId() == place.id()));
            addChildren(tree, place.id(), places, screen);
        }
    }

    private static List<Map<String, Object>> crumbs(@Nullable SitePage page, List<PagePlace> places) {
        if (page == null) {
            return List.of();
        }
        Map<Long, PagePlace> byId = places.stream().collect(Collectors.toMap(PagePlace::id, Function.identity()));
        return page.place().ancestors().stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .map(place -> Map.<String, Object>of("title", place.title(), "url", place.urlPath()))
                .toList();
    }
}
