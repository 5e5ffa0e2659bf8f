package no.samskriv.confluence;

import static com.atlassian.confluence.security.ContentPermission.VIEW_PERMISSION;
import static com.atlassian.confluence.security.ContentPermission.createGroupPermission;
import static com.atlassian.confluence.security.ContentPermission.createUserPermission;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.NORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Set;
import no.samskriv.kernel.FakeCurrentUser;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ConfluencePersonPagesTest {
    private static final UserRef GONE = new UserRef("key-borte");

    private final FakeWiki wiki = new FakeWiki();
    private final FakeAccounts accounts = new FakeAccounts();
    private final ConfluenceUser coordinator = accounts.add("koordinator-a", "Koordinator A");
    private final ConfluenceUser peer = accounts.add("erfaring-c", "Erfaringsmedarbeider C");
    private final ConfluenceUser nord = accounts.add("nord", "Nord");
    private final FakeCurrentUser currentUser = new FakeCurrentUser();
    private final ConfluencePersonPages pages = new ConfluencePersonPages(wiki, wiki, wiki, accounts, currentUser);

    @BeforeEach
    void signIn() {
        currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void makesAPageThatIsRestrictedWhenItIsSaved() {
        long id = pages.create("RECO", "P-7K3M", "<p/>", Set.of(KOORDINATOR_A, NORD))
                .orElseThrow();

        Page page = wiki.saved(id);
        assertThat(page.getTitle()).isEqualTo("P-7K3M");
        assertThat(page.getBodyAsString()).isEqualTo("<p/>");
        assertThat(page.getCreator()).isEqualTo(coordinator);
        assertThat(page.getParent()).isSameAs(FakeWiki.HOME);
        assertThat(page.getContentPermissionSet(VIEW_PERMISSION))
                .extracting(ContentPermission::getUserSubject)
                .containsExactlyInAnyOrder(coordinator, nord);
        assertThat(pages.spaceOf(id)).contains("RECO");
        assertThat(pages.readers(id)).contains(Set.of(KOORDINATOR_A, NORD));
    }

    @Test
    void makesNoSecondPageWithATitle() {
        pages.create("RECO", "P-7K3M", "<p/>", Set.of(NORD));

        assertThat(pages.create("RECO", "P-7K3M", "<p/>", Set.of(KOORDINATOR_A)))
                .isEmpty();
    }

    @Test
    void makesNoPageThatWouldBeOpenToAll() {
        accounts.delete(nord);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.create("RECO", "P-7K3M", "<p/>", Set.of(NORD, GONE)));
        assertThat(wiki.getPage("RECO", "P-7K3M")).isNull();
    }

    @Test
    void findsNoSpaceThatIsNotThere() {
        assertThat(Problems.of(() -> pages.create("ANNET", "P-7K3M", "<p/>", Set.of(NORD))))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void restrictsToTheReadersThatAreThere() {
        long id = pages.create("RECO", "P-7K3M", "<p/>", Set.of(KOORDINATOR_A)).orElseThrow();

        pages.restrict(id, Set.of(ERFARING_C, NORD, GONE));

        assertThat(pages.readers(id)).contains(Set.of(ERFARING_C, NORD));
    }

    @Test
    void leavesNoPageOpen() {
        long id = pages.create("RECO", "P-7K3M", "<p/>", Set.of(KOORDINATOR_A)).orElseThrow();

        pages.restrict(id, Set.of());
        pages.restrict(id, Set.of(GONE));

        assertThat(pages.readers(id)).contains(Set.of(KOORDINATOR_A));
    }

    @Test
    void leavesAPageInTheTrashAlone() {
        FakePage page = new FakePage(3001, "P-7K3M");
        wiki.add(page);
        wiki.restrict(3001, new ContentPermissionSet(List.of(createUserPermission(VIEW_PERMISSION, nord))));
        page.trash();

        pages.restrict(3001, Set.of(KOORDINATOR_A));

        assertThat(wiki.getContentPermissionSets(page, VIEW_PERMISSION).get(0))
                .extracting(ContentPermission::getUserSubject)
                .containsExactly(nord);
        assertThat(pages.readers(3001)).isEmpty();
        assertThat(pages.spaceOf(3001)).isEmpty();
    }

    @Test
    void readersAreLetInByThePageAndByAllAboveIt() {
        wiki.add(new FakePage(3001, "P-7K3M"));
        accounts.group("recoveryteamet", "koordinator-a", "nord", "forlengst-sluttet");
        wiki.restrict(
                3001,
                new ContentPermissionSet(List.of(
                        createUserPermission(VIEW_PERMISSION, peer), createUserPermission(VIEW_PERMISSION, nord))),
                new ContentPermissionSet(List.of()),
                new ContentPermissionSet(List.of(
                        createGroupPermission(VIEW_PERMISSION, "recoveryteamet"),
                        createGroupPermission(VIEW_PERMISSION, "gruppe-som-er-borte"))));

        assertThat(pages.readers(3001)).contains(Set.of(NORD));
    }

    @Test
    void restrictionToSomebodyWhoIsGoneLetsNobodyIn() {
        wiki.add(new FakePage(3001, "P-7K3M"));
        wiki.restrict(3001, new ContentPermissionSet(List.of(createUserPermission(VIEW_PERMISSION, null))));

        assertThat(pages.readers(3001)).contains(Set.of());
    }

    @Test
    void pageWithoutRestrictionsHasNoListOfReaders() {
        wiki.add(new FakePage(3001, "P-7K3M"));

        assertThat(pages.readers(3001)).isEmpty();
        assertThat(pages.path(3001)).isEqualTo("/pages/viewpage.action?pageId=3001");
    }
}
