package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.user.UserManager;
import java.lang.reflect.Proxy;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.Test;

final class ConfluencePasswordsTest {
    private final FakeUsers accounts = new FakeUsers();
    private final ConfluencePasswords passwords = new ConfluencePasswords(accounts, knowing("demo"));

    @Test
    void asksTheWikiByLoginName() {
        assertThat(passwords.isOf(FakeUsers.KOORDINATOR_A, "demo")).isTrue();
        assertThat(passwords.isOf(FakeUsers.KOORDINATOR_A, "Demo")).isFalse();
        assertThat(passwords.isOf(FakeUsers.SOSIONOM_D, "demo")).isFalse();
    }

    @Test
    void somebodyWhoseAccountIsGoneHasNone() {
        assertThat(passwords.isOf(new UserRef("key-gone"), "demo")).isFalse();
    }

    /** A wiki where {@code koordinator-a} has this password. */
    private static UserManager knowing(String password) {
        return (UserManager) Proxy.newProxyInstance(
                UserManager.class.getClassLoader(),
                new Class<?>[] {UserManager.class},
                (self, method, arguments) -> arguments[0].equals("koordinator-a") && arguments[1].equals(password));
    }
}
