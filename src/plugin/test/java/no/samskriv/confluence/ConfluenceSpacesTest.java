package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Spaces;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.Test;

final class ConfluenceSpacesTest {
    private static final UserRef GONE = new UserRef("key-borte");

    private final FakeAccounts accounts = new FakeAccounts();
    private final ConfluenceUser coordinator = accounts.add("koordinator-a", "Koordinator A");
    private final ConfluenceUser peer = accounts.add("erfaring-c", "Erfaringsmedarbeider C");
    private final ConfluenceSpaces spaces = new ConfluenceSpaces(new FakeWiki(), new OneAdministrator(), accounts);

    /** As Confluence, which takes null for the anonymous reader: on this wiki that one may do everything. */
    private final class OneAdministrator implements PermissionManager {
        @Override
        public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
            return permission == Permission.ADMINISTER && isSpace(target) && (user == null || user.equals(coordinator));
        }

        @Override
        public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
            return typeToCreate == Page.class && isSpace(container) && (user == null || user.equals(peer));
        }

        private static boolean isSpace(Object target) {
            return target instanceof Space space && space.getKey().equals("RECO");
        }
    }

    @Test
    void asksTheWikiWhoAdministersASpace() {
        assertThat(spaces.administers(FakeUsers.KOORDINATOR_A, "RECO")).isTrue();
        assertThat(spaces.administers(FakeUsers.ERFARING_C, "RECO")).isFalse();
        assertThat(spaces.administers(FakeUsers.KOORDINATOR_A, "ANNET")).isFalse();
        assertThat(spaces.administeredBy(FakeUsers.KOORDINATOR_A))
                .containsExactly(new Spaces.Space("RECO", "Recoveryteamet (demo)"));
        assertThat(spaces.administeredBy(FakeUsers.ERFARING_C)).isEmpty();
    }

    @Test
    void asksTheWikiWhoMayCreatePages() {
        assertThat(spaces.mayCreatePage(FakeUsers.ERFARING_C, "RECO")).isTrue();
        assertThat(spaces.mayCreatePage(FakeUsers.KOORDINATOR_A, "RECO")).isFalse();
        assertThat(spaces.mayCreatePage(FakeUsers.ERFARING_C, "ANNET")).isFalse();
    }

    @Test
    void letsSomebodyWhoseAccountIsGoneDoNothing() {
        accounts.delete(coordinator);

        assertThat(spaces.administers(FakeUsers.KOORDINATOR_A, "RECO")).isFalse();
        assertThat(spaces.administers(GONE, "RECO")).isFalse();
        assertThat(spaces.mayCreatePage(GONE, "RECO")).isFalse();
        assertThat(spaces.administeredBy(GONE)).isEmpty();
    }

    @Test
    void findsASpaceByItsKey() {
        assertThat(spaces.find("RECO")).contains(new Spaces.Space("RECO", "Recoveryteamet (demo)"));
        assertThat(spaces.find("ANNET")).isEmpty();
    }
}
