package no.samskriv.host.site;

import static no.samskriv.host.site.SampleSite.PASSWORD;
import static no.samskriv.host.site.SampleSite.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.user.UserManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.samskriv.ao.TestDatabase;
import no.samskriv.host.site.PageRefused.Reason;
import no.samskriv.host.site.PageRestrictions.Kind;
import no.samskriv.host.site.PageRestrictions.Subject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class SiteContract {
    private final HeardEvents events = new HeardEvents();
    private Site site;
    private SiteUser baker;
    private SiteUser gardener;
    private SiteUser mayor;

    @BeforeEach
    void openSite(TestDatabase databases) {
        site = new Site(databases.database(), events, Clock.systemUTC());
        site.open(SampleSite::file);
        baker = site.users().named("baker").orElseThrow();
        gardener = site.users().named("gardener").orElseThrow();
        mayor = site.users().named("mayor").orElseThrow();
    }

    @Test
    void isFilledOnce() {
        assertThat(site.open(SampleSite::file)).isFalse();
        assertThat(site.name()).isEqualTo("The village");
        assertThat(site.pages().spaces()).hasSize(1);
    }

    @Test
    void signsInByPasswordOnly() {
        assertThat(site.users().signIn("Baker", PASSWORD)).contains(baker);
        assertThat(site.users().signIn("baker", PASSWORD)).contains(baker);
        assertThat(site.users().signIn("baker", "roses")).isEmpty();
        assertThat(site.users().signIn("nobody", PASSWORD)).isEmpty();
    }

    @Test
    void checkingAPasswordSignsNobodyIn() {
        UserManager sal = site.services().userManager();
        AuthenticatedUserThreadLocal.set(gardener);
        try {
            assertThat(sal.authenticate("baker", PASSWORD)).isTrue();
            assertThat(sal.authenticate("baker", "roses")).isFalse();
            assertThat(sal.authenticate("nobody", PASSWORD)).isFalse();
            assertThat(sal.getRemoteUserKey()).isEqualTo(gardener.key());
        } finally {
            AuthenticatedUserThreadLocal.reset();
        }
    }

    @Test
    void tellsPluginsWhoIsInAGroup() {
        UserManager sal = site.services().userManager();

        assertThat(sal.isUserInGroup(baker.key(), "bakers")).isTrue();
        assertThat(sal.isUserInGroup(gardener.key(), "bakers")).isFalse();
        assertThat(sal.isUserInGroup(baker.key(), "none")).isFalse();
        assertThat(sal.isUserInGroup(null, "bakers")).isFalse();
    }

    @Test
    void keyOfAUserSaysNothingAboutTheName() {
        assertThat(baker.key().getStringValue()).matches("[0-9a-f]{32}").doesNotContain("baker");
        assertThat(site.users().getUserByKey(baker.key())).isEqualTo(baker);
    }

    @Test
    void viewRestrictionBindsThePageAndAllBelowIt() {
        assertThat(site.authoring().read(baker, SPACE, "The oven")).isPresent();
        assertThat(site.authoring().read(gardener, SPACE, "The bakery")).isEmpty();
        assertThat(site.authoring().read(gardener, SPACE, "The oven")).isEmpty();
        assertThat(site.permissions().isForSome(page("The oven"))).isTrue();
        assertThat(site.permissions().isForSome(page("Home"))).isFalse();
    }

    @Test
    void restrictionsBindAdministratorsToo() {
        assertThat(site.authoring().read(mayor, SPACE, "The oven")).isEmpty();
        assertThat(site.permissions().hasPermission(mayor, Permission.ADMINISTER, new Object()))
                .isTrue();
        assertThat(site.permissions().hasPermission(baker, Permission.ADMINISTER, new Object()))
                .isFalse();
    }

    @Test
    void anonymousReaderSeesNothing() {
        assertThat(site.permissions().hasPermission(null, Permission.VIEW, page("Home")))
                .isFalse();
        assertThat(site.permissions().visible(null, site.pages().inSpace(SPACE)))
                .isEmpty();
    }

    @Test
    void treeHoldsWhatTheReaderMaySee() {
        List<PagePlace> all = site.pages().inSpace(SPACE);

        assertThat(site.permissions().visible(gardener, all))
                .extracting(PagePlace::title)
                .contains("Home")
                .doesNotContain("The bakery", "The oven");
        assertThat(site.permissions().visible(baker, all))
                .extracting(PagePlace::title)
                .contains("Home", "The bakery", "The oven");
    }

    @Test
    void editRestrictionStillLetsOthersRead() {
        SitePage page = newPage();

        site.authoring().restrict(baker, page.getId(), new PageRestrictions(Set.of(), Set.of(user(baker))));

        assertThat(site.authoring().read(gardener, page.getId())).isPresent();
        assertThatRefused(
                () -> site.authoring().save(gardener, page.getId(), 1, text("Mine", "<p/>")), Reason.READ_ONLY);
    }

    @Test
    void nobodyShutsThemselvesOut() {
        SitePage page = newPage();
        PageRestrictions forOthers = new PageRestrictions(Set.of(user(gardener)), Set.of());

        assertThatRefused(() -> site.authoring().restrict(baker, page.getId(), forOthers), Reason.SHUTS_OUT_ONESELF);

        assertThat(site.permissions().restrictionsOf(page)).isEqualTo(PageRestrictions.NONE);
    }

    @Test
    void savesANewVersionAndTellsListeners() {
        SitePage page = newPage();

        SitePage saved = site.authoring().save(gardener, page.getId(), 1, text(page.getTitle(), "<p>Æ 🌱</p>"));

        assertThat(saved.getVersion()).isEqualTo(2);
        assertThat(saved.getBodyAsString()).isEqualTo("<p>Æ 🌱</p>");
        assertThat(saved.creatorKey()).isEqualTo(baker.key().getStringValue());
        assertThat(saved.authorKey()).isEqualTo(gardener.key().getStringValue());
        assertThat(events.names()).containsExactly("PageCreateEvent", "PageUpdateEvent");
    }

    @Test
    void refusesAStaleSave() {
        SitePage page = newPage();
        site.authoring().save(gardener, page.getId(), 1, text(page.getTitle(), "<p>first</p>"));

        assertThatRefused(
                () -> site.authoring().save(baker, page.getId(), 1, text(page.getTitle(), "<p>second</p>")),
                Reason.STALE);

        assertThat(site.pages().withId(page.getId()).orElseThrow().getBodyAsString())
                .isEqualTo("<p>first</p>");
    }

    @Test
    void titleIsUniqueAmongThePagesOfASpaceThatAreNotInTheTrash() {
        SitePage page = newPage();
        PageText same = text(page.getTitle().toUpperCase(Locale.ROOT), "<p/>");

        assertThatRefused(() -> site.authoring().create(baker, SPACE, null, same), Reason.TITLE_TAKEN);
        site.authoring().trash(baker, page.getId());
        site.authoring().create(baker, SPACE, null, same);

        assertThatRefused(() -> site.authoring().restore(baker, page.getId()), Reason.TITLE_TAKEN);
    }

    @Test
    void trashHidesAPageUntilItIsRestored() {
        SitePage page = newPage();

        site.authoring().trash(baker, page.getId());

        assertThat(site.authoring().read(baker, page.getId())).isEmpty();
        assertThat(site.pages().titled(SPACE, page.getTitle())).isEmpty();
        assertThat(site.pages().withId(page.getId()).orElseThrow().isDeleted()).isTrue();
        assertThat(site.authoring().trashOf(baker, SPACE))
                .extracting(PagePlace::id)
                .contains(page.getId());
        site.authoring().restore(baker, page.getId());
        assertThat(site.authoring().read(baker, page.getId())).isPresent();
        assertThat(events.names()).containsExactly("PageCreateEvent", "PageTrashedEvent", "PageRestoreEvent");
    }

    @Test
    void pageWithPagesBelowItCannotBeTrashed() {
        SitePage page = newPage();
        SitePage below = site.authoring().create(baker, SPACE, page.getId(), text(unique(), "<p/>"));

        assertThatRefused(() -> site.authoring().trash(baker, page.getId()), Reason.HAS_CHILDREN);

        site.authoring().trash(baker, below.getId());
        site.authoring().trash(baker, page.getId());
        assertThatRefused(() -> site.authoring().restore(baker, below.getId()), Reason.PARENT_TRASHED);
    }

    @Test
    void othersCannotUseThePageTheyDoNotSee() {
        SitePage bakery = page("The bakery");

        assertThatRefused(
                () -> site.authoring().create(gardener, SPACE, bakery.getId(), text(unique(), "<p/>")),
                Reason.NOT_FOUND);
        assertThatRefused(() -> site.authoring().trash(gardener, bakery.getId()), Reason.NOT_FOUND);
        assertThatRefused(
                () -> site.authoring().save(gardener, bakery.getId(), 1, text("Mine", "<p/>")), Reason.NOT_FOUND);
    }

    @Test
    void preferencesLast() {
        site.users().prefer(gardener.key(), "nn_NO", SiteUser.Theme.DARK);

        SiteUser again = site.users().named("gardener").orElseThrow();
        assertThat(again.locale().getLanguage()).isEqualTo("nn");
        assertThat(again.theme()).isEqualTo(SiteUser.Theme.DARK);
    }

    private SitePage newPage() {
        return site.authoring().create(baker, SPACE, null, text(unique(), "<p>New.</p>"));
    }

    private SitePage page(String title) {
        return site.pages().titled(SPACE, title).orElseThrow();
    }

    private static PageText text(String title, String body) {
        return new PageText(title, body);
    }

    private static String unique() {
        return "Page i" + UUID.randomUUID();
    }

    private static Subject user(SiteUser user) {
        return new Subject(Kind.USER, user.key().getStringValue());
    }

    private static void assertThatRefused(ThrowingCallable change, Reason reason) {
        assertThatThrownBy(change).isInstanceOfSatisfying(PageRefused.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
    }
}
