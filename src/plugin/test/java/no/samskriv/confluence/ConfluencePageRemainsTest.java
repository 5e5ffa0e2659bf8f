package no.samskriv.confluence;

import static com.atlassian.confluence.security.ContentPermission.VIEW_PERMISSION;
import static com.atlassian.confluence.security.ContentPermission.createUserPermission;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import java.util.Set;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.KeptPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ConfluencePageRemainsTest {
    private static final long PAGE = 1007;

    private final FakeWiki wiki = new FakeWiki();
    private final FakePage page = new FakePage(PAGE, "P-0001");
    private final ConfluenceUser nord = new FakeAccounts().add("nord", "Nord");
    private final ConfluencePageRemains remains =
            new ConfluencePageRemains(wiki, wiki, new TwoComments(), new OneFile(), new TwoWatchers());

    @BeforeEach
    void addPage() {
        wiki.add(page);
    }

    @Test
    void countsWhatTheWikiKeeps() {
        assertThat(remains.of(PAGE))
                .contains(new KeptPage(PAGE, "P-0001", "RECO", 2, 2, 1, Set.of(FakeUsers.NORD), false, true));
    }

    @Test
    void aPageInTheTrashIsKeptStill() {
        page.trash();

        assertThat(remains.of(PAGE))
                .hasValueSatisfying(kept -> assertThat(kept.trashed()).isTrue());
    }

    @Test
    void nothingIsKeptOfWhatIsRemovedForGood() {
        assertThat(remains.of(4711)).isEmpty();
    }

    @Test
    void countsWhatIsKeptOfEachPageBelow() {
        FakePage trashed = new FakePage(1009, "Kastet");
        wiki.addBelow(new FakePage(1008, "P-0001 møter"));
        wiki.addBelow(trashed);
        trashed.trash();

        assertThat(remains.below(PAGE))
                .containsExactly(
                        new KeptPage(1008, "P-0001 møter", "RECO", 2, 0, 0, Set.of(FakeUsers.NORD), false, true));
        assertThat(remains.below(4711)).isEmpty();
    }

    @Test
    void isNotOpenOnceAnythingRestrictsIt() {
        wiki.restrict(PAGE, new ContentPermissionSet(List.of()));
        assertThat(remains.of(PAGE).orElseThrow().open()).isTrue();

        wiki.restrict(PAGE, new ContentPermissionSet(List.of(createUserPermission(VIEW_PERMISSION, nord))));
        assertThat(remains.of(PAGE).orElseThrow().open()).isFalse();
    }

    private static final class TwoComments implements CommentManager {
        @Override
        public List<Comment> getPageComments(long pageId, Date since) {
            return pageId == PAGE && since.getTime() == 0 ? List.of(new Comment(), new Comment()) : List.of();
        }
    }

    private static final class OneFile implements AttachmentManager {
        @Override
        public List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content) {
            return content.getLatestVersionId() == PAGE ? List.of(new Attachment()) : List.of();
        }
    }

    /** One of them has no account any more. */
    private final class TwoWatchers implements NotificationManager {
        @Override
        public List<Notification> getNotificationsByContent(ContentEntityObject content) {
            return List.of(new Notification(nord), new Notification(null));
        }
    }
}
