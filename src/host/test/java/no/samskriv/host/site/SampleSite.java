package no.samskriv.host.site;

import java.util.List;
import no.samskriv.host.site.SiteFile.Names;
import no.samskriv.host.site.SiteFile.PageSeed;
import no.samskriv.host.site.SiteFile.SpaceSeed;
import no.samskriv.host.site.SiteFile.User;

/** A baker, a gardener and an administrator; below the open home page stands one for the bakers only. */
final class SampleSite {
    static final String SPACE = "VILLAGE";
    static final String PASSWORD = "bread and roses";

    private SampleSite() {}

    static SiteFile file() {
        PageSeed oven = new PageSeed("The oven", null, List.of("<p>Hot.</p>"), Names.NONE, Names.NONE, List.of());
        PageSeed bakery = new PageSeed(
                "The bakery",
                null,
                List.of("<p>Flour.</p>"),
                new Names(List.of(), List.of("bakers")),
                Names.NONE,
                List.of(oven));
        PageSeed home = new PageSeed("Home", null, List.of("<p>Welcome.</p>"), Names.NONE, Names.NONE, List.of(bakery));
        return new SiteFile(
                "The village",
                null,
                null,
                List.of(
                        user("baker", "confluence-users", "bakers"),
                        user("gardener", "confluence-users"),
                        user("mayor", "confluence-users", Users.ADMINISTRATORS)),
                List.of(new SpaceSeed(SPACE, "Our village", List.of("gardener"), home)),
                List.of());
    }

    private static User user(String name, String... groups) {
        return new User(name, "The " + name, null, PASSWORD, null, null, List.of(groups));
    }
}
