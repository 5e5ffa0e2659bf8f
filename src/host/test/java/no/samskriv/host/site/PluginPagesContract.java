package no.samskriv.host.site;

import static com.atlassian.confluence.security.ContentPermission.VIEW_PERMISSION;
import static com.atlassian.confluence.security.ContentPermission.createGroupPermission;
import static com.atlassian.confluence.security.ContentPermission.createUserPermission;
import static no.samskriv.host.site.SampleSite.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.samskriv.ao.Database;
import no.samskriv.ao.TestDatabase;
import no.samskriv.host.HostServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a plugin does with pages and spaces through Confluence's own interfaces. */
abstract class PluginPagesContract {
    private final HeardEvents events = new HeardEvents();
    private Database database;
    private Site site;
    private HostServices services;
    private SiteUser baker;
    private SiteUser gardener;
    private SiteUser mayor;

    @BeforeEach
    void openSite(TestDatabase databases) {
        database = databases.database();
        site = new Site(database, events, Clock.systemUTC());
        site.open(SampleSite::file);
        services = site.services();
        baker = site.users().named("baker").orElseThrow();
        gardener = site.users().named("gardener").orElseThrow();
        mayor = site.users().named("mayor").orElseThrow();
    }

    @Test
    void newPageIsRestrictedFromItsFirstMoment() {
        Page page = newPage(baker);

        services.pageManager().saveContentEntity(page, null);

        SitePage saved = (SitePage) services.pageManager().getPage(page.getId());
        assertThat(saved.getBodyAsString()).isEqualTo("<p>Secret.</p>");
        assertThat(saved.creatorKey()).isEqualTo(mayor.key().getStringValue());
        assertThat(saved.place().parent()).hasValue(home().getId());
        assertThat(site.permissions().maySee(baker, saved)).isTrue();
        assertThat(site.permissions().maySee(gardener, saved)).isFalse();
        assertThat(events.names()).containsExactly("PageCreateEvent");
    }

    @Test
    void pageAndRestrictionVanishWithAFailingTransaction() {
        Page page = newPage(baker);

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    services.pageManager().saveContentEntity(page, null);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(services.pageManager().getPage(page.getId())).isNull();
        assertThat(new Restrictions(JdbcClient.create(database.dataSource())).of(page.getId()))
                .isEqualTo(PageRestrictions.NONE);
        assertThat(events.names()).isEmpty();
    }

    @Test
    void listenersHearOfThePageWhenTheTransactionIsCommitted() {
        Page page = newPage(baker);

        database.inTransaction(() -> {
            services.pageManager().saveContentEntity(page, null);
            assertThat(events.names()).isEmpty();
            return page;
        });

        assertThat(events.names()).containsExactly("PageCreateEvent");
    }

    @Test
    void restrictionIsReplacedAndWhatIsAboveStillBinds() {
        Page page = newPage(baker);
        SitePage bakery = site.pages().titled(SPACE, "The bakery").orElseThrow();
        page.setParentPage(bakery);
        services.pageManager().saveContentEntity(page, null);

        restrict(page, createUserPermission(VIEW_PERMISSION, baker), createGroupPermission(VIEW_PERMISSION, "all"));

        List<ContentPermissionSet> sets =
                services.contentPermissionManager().getContentPermissionSets(stored(page), VIEW_PERMISSION);
        assertThat(sets).hasSize(2);
        assertThat(sets.get(0)).extracting(ContentPermission::getGroupName).containsExactly("bakers");
        assertThat(StreamSupport.stream(sets.get(1).spliterator(), false).map(ContentPermission::getUserSubject))
                .containsExactlyInAnyOrder(baker, null);
        assertThat(services.contentPermissionManager().getContentPermissionSets(stored(page), "Edit"))
                .isEmpty();
    }

    @Test
    void restrictionFollowsWhoeverIsLetInNow() {
        Page page = newPage(baker);
        services.pageManager().saveContentEntity(page, null);

        restrict(page, createUserPermission(VIEW_PERMISSION, gardener));

        assertThat(site.permissions().maySee(baker, stored(page))).isFalse();
        assertThat(site.permissions().maySee(gardener, stored(page))).isTrue();
    }

    @Test
    void editRestrictionOutlivesAChangeOfViewers() {
        SitePage page = site.authoring().create(baker, SPACE, null, new PageText("P " + UUID.randomUUID(), "<p/>"));
        PageRestrictions.Subject self = new PageRestrictions.Subject(
                PageRestrictions.Kind.USER, baker.key().getStringValue());
        site.authoring().restrict(baker, page.getId(), new PageRestrictions(Set.of(), Set.of(self)));

        restrict(page, createUserPermission(VIEW_PERMISSION, gardener));

        assertThat(site.permissions().restrictionsOf(page).update()).containsExactly(self);
    }

    @Test
    void refusesWhatItCannotSave() {
        Page placeless = new Page();
        placeless.setTitle("Nowhere");
        placeless.setCreator(baker);
        SitePage stored = site.pages().titled(SPACE, "The bakery").orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> services.pageManager().saveContentEntity(placeless, null));
        assertThatThrownBy(() -> services.pageManager().saveContentEntity(stored, null))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> stored.getContentPermissionSet(VIEW_PERMISSION))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void spaceIsAdministeredByThoseTheFileNamesAndByTheAdministratorsOfTheSite() {
        Space space = services.spaceManager().getSpace(SPACE);

        assertThat(administers(gardener, space)).isTrue();
        assertThat(administers(mayor, space)).isTrue();
        assertThat(administers(baker, space)).isFalse();
        assertThat(administers(null, space)).isFalse();
        assertThat(administers(gardener, home())).isFalse();
    }

    @Test
    void whoeverIsSignedInMayCreatePagesInASpace() {
        Space space = services.spaceManager().getSpace(SPACE);

        assertThat(services.permissionManager().hasCreatePermission(baker, space, Page.class))
                .isTrue();
        assertThat(services.permissionManager().hasCreatePermission(null, space, Page.class))
                .isFalse();
        assertThat(services.permissionManager().hasCreatePermission(baker, space, String.class))
                .isFalse();
    }

    @Test
    void knowsSpacesGroupsAndAccounts() {
        assertThat(services.spaceManager().getAllSpaces())
                .extracting(Space::getName)
                .containsExactly("Our village");
        assertThat(services.spaceManager().getSpace("NONE")).isNull();
        assertThat(services.userAccessor().getGroup("nobodies")).isNull();
        assertThat(services.userAccessor()
                        .getMemberNamesAsList(services.userAccessor().getGroup("bakers")))
                .containsExactly("baker");
        assertThat(services.userAccessor().getExistingUserByKey(baker.key())).isEqualTo(baker);
    }

    private Page newPage(ConfluenceUser reader) {
        Page page = new Page();
        page.setSpace(services.spaceManager().getSpace(SPACE));
        page.setTitle("Page " + UUID.randomUUID());
        page.setBodyAsString("<p>Secret.</p>");
        page.setCreator(mayor);
        page.addPermission(createUserPermission(VIEW_PERMISSION, reader));
        home().addChild(page);
        return page;
    }

    private Page home() {
        return services.spaceManager().getSpace(SPACE).getHomePage();
    }

    private SitePage stored(Page page) {
        return site.pages().withId(page.getId()).orElseThrow();
    }

    private void restrict(Page page, ContentPermission... permissions) {
        services.contentPermissionManager().setContentPermissions(List.of(permissions), stored(page), VIEW_PERMISSION);
    }

    private boolean administers(ConfluenceUser user, Object target) {
        return services.permissionManager().hasPermission(user, Permission.ADMINISTER, target);
    }
}
