package no.samskriv.confluence;

import com.atlassian.sal.api.user.UserManager;
import no.samskriv.kernel.Passwords;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;

/** Passwords as the wiki checks them, by login name. */
public final class ConfluencePasswords implements Passwords {
    private final Users accounts;
    private final UserManager users;

    public ConfluencePasswords(Users accounts, UserManager users) {
        this.accounts = accounts;
        this.users = users;
    }

    @Override
    public boolean isOf(UserRef user, String password) {
        String name = accounts.loginName(user);
        return !name.isEmpty() && users.authenticate(name, password);
    }
}
