package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.Test;

final class ConfluencePagesTest {
    private static final UserRef KOORDINATOR_A = FakeUsers.KOORDINATOR_A;
    private static final UserRef FREMMED = FakeUsers.FREMMED;
    private static final UserRef GONE = new UserRef("key-borte");

    private final FakePage page = new FakePage(1001, "P-0001");
    private final FakeAccounts accounts = new FakeAccounts();
    private final ConfluenceUser mayView = accounts.add("koordinator-a", "Koordinator A");
    private final ConfluencePages pages = new ConfluencePages(new OnePage(), new OnePermission(), accounts);

    /** Where there is the one page, and old versions are found by their own id. */
    private final class OnePage implements PageManager {
        @Override
        public Page getPage(long id) {
            return id == page.getLatestVersionId() ? page : null;
        }

        @Override
        public Page getPage(String spaceKey, String pageTitle) {
            return spaceKey.equals(page.getSpaceKey()) && pageTitle.equals(page.getTitle()) ? page : null;
        }

        @Override
        public List<Page> getDescendants(Page above) {
            return List.of();
        }

        @Override
        public void saveContentEntity(ContentEntityObject obj, SaveContext saveContext) {
            throw new UnsupportedOperationException();
        }
    }

    /** As Confluence, which takes null for the anonymous reader: on an open wiki that one may view. */
    private final class OnePermission implements PermissionManager {
        @Override
        public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
            return permission == Permission.VIEW && target == page && (user == null || user.equals(mayView));
        }

        @Override
        public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
            return false;
        }
    }

    @Test
    void asksTheWikiWhoMaySeeAPage() {
        accounts.add("fremmed", "Fremmed");

        assertThat(pages.canView(KOORDINATOR_A, 1001)).isTrue();
        assertThat(pages.canView(FREMMED, 1001)).isFalse();
    }

    @Test
    void showsNothingToSomebodyWhoseAccountIsGone() {
        assertThat(pages.canView(GONE, 1001)).isFalse();
    }

    @Test
    void showsNobodyAPageInTheTrash() {
        page.trash();

        assertThat(pages.canView(KOORDINATOR_A, 1001)).isFalse();
    }

    @Test
    void showsNobodyAPageThatIsNotThere() {
        assertThat(pages.canView(KOORDINATOR_A, 4711)).isFalse();
    }

    @Test
    void findsAPageByItsTitleUnderTheIdThatStays() {
        assertThat(pages.find("RECO", "P-0001")).hasValue(1001);
        assertThat(pages.find("RECO", "P-9999")).isEmpty();
        assertThat(pages.find("ANNET", "P-0001")).isEmpty();
    }
}
