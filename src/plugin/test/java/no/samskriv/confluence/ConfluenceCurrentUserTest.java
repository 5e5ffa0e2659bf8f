package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.TimeZone;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ConfluenceCurrentUserTest {
    private static final UserKey ADMIN = new UserKey("key-admin");
    private static final UserKey WIKI_ADMIN = new UserKey("key-wiki-admin");

    private @Nullable UserKey signedIn;
    private final ConfluenceCurrentUser user = new ConfluenceCurrentUser(new Accounts(), new Zones());

    private final class Accounts implements UserManager {
        @Override
        public @Nullable UserKey getRemoteUserKey() {
            return signedIn;
        }

        @Override
        public boolean isSystemAdmin(UserKey userKey) {
            return userKey.equals(ADMIN);
        }

        @Override
        public boolean isUserInGroup(UserKey userKey, String group) {
            return false;
        }

        @Override
        public boolean authenticate(String username, String password) {
            return false;
        }

        /** Not what opens the demo: an administrator is less than a system administrator. */
        @Override
        public boolean isAdmin(UserKey userKey) {
            return userKey.equals(WIKI_ADMIN);
        }
    }

    private static final class Zones implements TimeZoneManager {
        @Override
        public TimeZone getUserTimeZone() {
            return TimeZone.getTimeZone("America/New_York");
        }

        @Override
        public TimeZone getDefaultTimeZone() {
            return TimeZone.getTimeZone("Europe/Oslo");
        }
    }

    @Test
    void isNobodyWithoutSigningIn() {
        assertThat(user.find()).isEmpty();
        assertThat(user.isSystemAdministrator()).isFalse();
        assertThat(Problems.of(user::get)).isEqualTo(new Problem.NotFound());
    }

    @Test
    void isWhoeverIsSignedIn() {
        signedIn = new UserKey("key-koordinator-a");

        assertThat(user.get()).isEqualTo(FakeUsers.KOORDINATOR_A);
        assertThat(user.isSystemAdministrator()).isFalse();
    }

    @Test
    void isASystemAdministratorWhenTheWikiSaysSo() {
        signedIn = ADMIN;

        assertThat(user.isSystemAdministrator()).isTrue();
    }

    @Test
    void isAnAdministratorWhenTheWikiSaysOneOrTheOther() {
        assertThat(user.isAdministrator()).isFalse();

        signedIn = ADMIN;
        assertThat(user.isAdministrator()).isTrue();

        signedIn = WIKI_ADMIN;
        assertThat(user.isAdministrator()).isTrue();
        assertThat(user.isSystemAdministrator()).isFalse();

        signedIn = new UserKey("key-koordinator-a");
        assertThat(user.isAdministrator()).isFalse();
    }

    @Test
    void countsDaysWhereTheUserIs() {
        assertThat(user.zone()).hasToString("America/New_York");
    }
}
