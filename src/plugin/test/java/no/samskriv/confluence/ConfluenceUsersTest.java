package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.Test;

final class ConfluenceUsersTest {
    private final FakeAccounts accounts = new FakeAccounts();
    private final ConfluenceUsers users = new ConfluenceUsers(accounts, new FakeMemberships(), new FakeMessages());

    @Test
    void asksTheWikiWhoIsInAGroup() {
        assertThat(users.isInGroup(FakeUsers.KOORDINATOR_A, "koordinatorer")).isTrue();
        assertThat(users.isInGroup(FakeUsers.FREMMED, "koordinatorer")).isFalse();
    }

    @Test
    void knowsWhichGroupsThereAre() {
        accounts.group("koordinatorer", "koordinator-a");

        assertThat(users.groupExists("koordinatorer")).isTrue();
        assertThat(users.groupExists("koordinatorar")).isFalse();
    }

    @Test
    void callsSomebodyWhatTheyAreCalledToday() {
        accounts.add("koordinator-a", "Koordinator A");

        assertThat(users.displayName(FakeUsers.KOORDINATOR_A)).isEqualTo("Koordinator A");
    }

    @Test
    void hasWordsForSomebodyWhoseAccountIsGone() {
        assertThat(users.displayName(new UserRef("key-borte"))).isEqualTo("noen som ikke har konto her lenger");
    }

    @Test
    void callsSomebodyWithoutAFullNameByTheLoginName() {
        accounts.add("fremmed", null);

        assertThat(users.displayName(FakeUsers.FREMMED)).isEqualTo("fremmed");
    }

    @Test
    void findsAUserByLoginNameUnderTheKeyThatStays() {
        accounts.add("koordinator-a", "Koordinator A");

        assertThat(users.byLoginName("koordinator-a")).contains(FakeUsers.KOORDINATOR_A);
        assertThat(users.byLoginName("borte")).isEmpty();
    }

    @Test
    void knowsTheLoginNameOfWhoeverIsThere() {
        accounts.add("koordinator-a", "Koordinator A");

        assertThat(users.loginName(FakeUsers.KOORDINATOR_A)).isEqualTo("koordinator-a");
        assertThat(users.loginName(new UserRef("key-borte"))).isEmpty();
    }

    @Test
    void somebodyExistsWhoCanSignIn() {
        accounts.add("koordinator-a", "Koordinator A");
        accounts.delete(accounts.add("erfaring-c", "Erfaringsmedarbeider C"));
        accounts.deactivate(accounts.add("sosionom-d", "Sosionom D"));

        assertThat(users.exists(FakeUsers.KOORDINATOR_A)).isTrue();
        assertThat(users.exists(FakeUsers.ERFARING_C)).isFalse();
        assertThat(users.exists(FakeUsers.SOSIONOM_D)).isFalse();
        assertThat(users.exists(new UserRef("key-borte"))).isFalse();
    }
}
