package no.samskriv.host.site;

import static no.samskriv.host.site.SampleSite.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import no.samskriv.ao.TestDatabase;
import no.samskriv.host.HostServices;
import no.samskriv.host.site.PageRefused.Reason;
import no.samskriv.host.site.PageRestrictions.Kind;
import no.samskriv.host.site.PageRestrictions.Subject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of pages that are moved, copied or removed, and of what hangs on them. */
abstract class PageLifeContract {
    private static final byte[] BYTES = {0, 1, -1};
    private static final Date EVER = Date.from(Instant.EPOCH);

    private final HeardEvents events = new HeardEvents();
    private Site site;
    private HostServices services;
    private SiteUser baker;
    private SiteUser gardener;

    @BeforeEach
    void openSite(TestDatabase databases) {
        site = new Site(databases.database(), events, Clock.systemUTC());
        site.open(SampleSite::file);
        services = site.services();
        baker = site.users().named("baker").orElseThrow();
        gardener = site.users().named("gardener").orElseThrow();
    }

    @Test
    void aPageIsMovedWithAllBelowItAndItsOwnRestriction() {
        SitePage page = newPage();
        SitePage below = site.authoring().create(baker, SPACE, page.getId(), text());
        SitePage elsewhere = newPage();
        restrictTo(baker, page);

        site.life().move(baker, page.getId(), elsewhere.getId());

        assertThat(stored(page).place().ancestors()).containsExactly(elsewhere.getId());
        assertThat(stored(below).place().ancestors()).containsExactly(elsewhere.getId(), page.getId());
        assertThat(site.authoring().read(gardener, below.getId())).isEmpty();
        assertThat(site.authoring().read(baker, below.getId())).isPresent();
        assertThat(events.names()).endsWith("PageMoveEvent");
    }

    @Test
    void whatStandsBelowIsFoundAtAnyDepthButNotInTheTrash() {
        SitePage page = newPage();
        SitePage below = site.authoring().create(baker, SPACE, page.getId(), text());
        SitePage deeper = site.authoring().create(baker, SPACE, below.getId(), text());
        SitePage thrown = site.authoring().create(baker, SPACE, page.getId(), text());
        site.authoring().trash(baker, thrown.getId());

        assertThat(services.pageManager().getDescendants(page))
                .extracting(Page::getId)
                .containsExactly(below.getId(), deeper.getId());
        assertThat(services.pageManager().getDescendants(deeper)).isEmpty();
    }

    @Test
    void aPageIsNotMovedBelowItselfNorByWhoeverMayNotChangeIt() {
        SitePage page = newPage();
        SitePage below = site.authoring().create(baker, SPACE, page.getId(), text());
        restrictTo(baker, page);

        assertThatRefused(() -> site.life().move(baker, page.getId(), below.getId()), Reason.NOT_FOUND);
        assertThatRefused(
                () -> site.life().move(gardener, page.getId(), newPage().getId()), Reason.NOT_FOUND);
    }

    @Test
    void aCopyIsTheTextAlone() {
        SitePage page = newPage();
        site.parts().comment(baker, page.getId(), "<p>So.</p>");
        restrictTo(baker, page);

        SitePage copy = site.life().copy(baker, page.getId(), "Copy " + page.getTitle());

        assertThat(copy.getId()).isNotEqualTo(page.getId());
        assertThat(copy.getBodyAsString()).isEqualTo(page.getBodyAsString());
        assertThat(site.authoring().read(gardener, copy.getId())).isPresent();
        assertThat(site.parts().comments(gardener, copy.getId())).isEmpty();
        assertThat(events.names()).endsWith("PageCreateEvent", "PageCopyEvent");
        assertThatRefused(() -> site.life().copy(gardener, page.getId(), "Mine"), Reason.NOT_FOUND);
    }

    @Test
    void whatIsRemovedForGoodLeavesNothing() {
        SitePage page = newPage();
        site.parts().comment(gardener, page.getId(), "<p>So.</p>");
        site.parts().attach(gardener, page.getId(), "list.txt", BYTES);
        site.parts().watch(gardener, page.getId(), true);
        restrictTo(baker, page);
        site.authoring().trash(baker, page.getId());

        assertThat(services.commentManager().getPageComments(page.getId(), EVER))
                .hasSize(1);
        site.life().purge(gardener, page.getId());

        assertThat(site.pages().withId(page.getId())).isEmpty();
        assertThat(services.pageManager().getPage(page.getId())).isNull();
        assertThat(services.commentManager().getPageComments(page.getId(), EVER))
                .isEmpty();
        assertThat(services.attachmentManager().getLatestVersionsOfAttachments(page))
                .isEmpty();
        assertThat(services.notificationManager().getNotificationsByContent(page))
                .isEmpty();
        assertThat(services.contentPermissionManager()
                        .getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION))
                .isEmpty();
        assertThat(events.names()).endsWith("PageTrashedEvent", "PageRemoveEvent");
    }

    @Test
    void onlyTheTrashIsEmptiedAndOnlyByWhoeverAdministersTheSpace() {
        SitePage page = newPage();

        assertThatRefused(() -> site.life().purge(gardener, page.getId()), Reason.NOT_FOUND);
        site.authoring().trash(baker, page.getId());

        assertThatRefused(() -> site.life().purge(baker, page.getId()), Reason.NOT_FOUND);
        assertThat(site.life().removable(baker, SPACE)).isEmpty();
        assertThat(site.life().removable(gardener, SPACE))
                .extracting(PagePlace::id)
                .contains(page.getId());
    }

    @Test
    void whatStandsBelowInTheTrashGoesFirst() {
        SitePage page = newPage();
        SitePage below = site.authoring().create(baker, SPACE, page.getId(), text());
        site.authoring().trash(baker, below.getId());
        site.authoring().trash(baker, page.getId());

        assertThatRefused(() -> site.life().purge(gardener, page.getId()), Reason.HAS_CHILDREN);
    }

    @Test
    void whoeverSeesAPageCommentsAttachesAndWatches() {
        SitePage page = newPage();

        site.parts().comment(gardener, page.getId(), "<p>So.</p>");
        site.parts().attach(gardener, page.getId(), "list.txt", new byte[] {7});
        PagePart file = site.parts().attach(gardener, page.getId(), "list.txt", BYTES);
        site.parts().watch(gardener, page.getId(), true);
        site.parts().watch(gardener, page.getId(), true);

        assertThat(site.parts().comments(baker, page.getId()))
                .extracting(PagePart::content)
                .containsExactly("<p>So.</p>");
        assertThat(site.parts().files(baker, page.getId()))
                .extracting(PagePart::content)
                .containsExactly("list.txt");
        assertThat(site.parts().contentOf(baker, page.getId(), file.id())).contains(BYTES);
        assertThat(services.notificationManager().getNotificationsByContent(page))
                .extracting(Notification::getReceiver)
                .containsExactly(gardener);
        site.parts().watch(gardener, page.getId(), false);
        assertThat(site.parts().isWatching(gardener, page.getId())).isFalse();
    }

    @Test
    void nobodyElseDoes() {
        SitePage page = newPage();
        restrictTo(baker, page);

        assertThatRefused(() -> site.parts().comment(gardener, page.getId(), "<p/>"), Reason.NOT_FOUND);
        assertThatRefused(() -> site.parts().attach(gardener, page.getId(), "a", BYTES), Reason.NOT_FOUND);
        assertThatRefused(() -> site.parts().comments(gardener, page.getId()), Reason.NOT_FOUND);
        assertThatRefused(() -> site.parts().files(gardener, page.getId()), Reason.NOT_FOUND);
        assertThatRefused(() -> site.parts().watch(gardener, page.getId(), true), Reason.NOT_FOUND);
    }

    private SitePage newPage() {
        return site.authoring().create(baker, SPACE, null, text());
    }

    private SitePage stored(SitePage page) {
        return site.pages().withId(page.getId()).orElseThrow();
    }

    private void restrictTo(SiteUser user, SitePage page) {
        Subject subject = new Subject(Kind.USER, user.key().getStringValue());
        site.authoring().restrict(baker, page.getId(), new PageRestrictions(Set.of(subject), Set.of()));
    }

    private static PageText text() {
        return new PageText("Page i" + UUID.randomUUID(), "<p>New.</p>");
    }

    private static void assertThatRefused(ThrowingCallable change, Reason reason) {
        assertThatThrownBy(change).isInstanceOfSatisfying(PageRefused.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
    }
}
