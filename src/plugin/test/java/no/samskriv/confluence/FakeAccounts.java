package no.samskriv.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wiki with the accounts that were added. */
final class FakeAccounts implements UserAccessor {
    private final List<Account> accounts = new ArrayList<>();

    private record Account(String loginName, @Nullable String fullName) implements ConfluenceUser {
        @Override
        public UserKey getKey() {
            return new UserKey("key-" + loginName);
        }

        @Override
        public String getName() {
            return loginName;
        }

        @Override
        public @Nullable String getFullName() {
            return fullName;
        }

        @Override
        public @Nullable String getEmail() {
            return null;
        }
    }

    ConfluenceUser add(String loginName, @Nullable String fullName) {
        Account account = new Account(loginName, fullName);
        accounts.add(account);
        return account;
    }

    @Override
    public @Nullable ConfluenceUser getUserByName(String username) {
        return accounts.stream()
                .filter(account -> account.getName().equals(username))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable ConfluenceUser getUserByKey(UserKey key) {
        return accounts.stream()
                .filter(account -> account.getKey().equals(key))
                .findFirst()
                .orElse(null);
    }
}
