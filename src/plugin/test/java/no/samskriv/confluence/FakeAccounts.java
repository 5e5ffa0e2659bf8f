package no.samskriv.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A wiki with the accounts that were added, and groups of them. */
final class FakeAccounts implements UserAccessor {
    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Set<UserKey> gone = new HashSet<>();
    private final Set<String> deactivated = new HashSet<>();

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
        public String getEmail() {
            return loginName + "@example.invalid";
        }
    }

    ConfluenceUser add(String loginName, @Nullable String fullName) {
        Account account = new Account(loginName, fullName);
        accounts.add(account);
        return account;
    }

    void group(String name, String... loginNames) {
        groups.put(name, List.of(loginNames));
    }

    /** The account is deleted in the directory; the wiki still knows the key. */
    void delete(ConfluenceUser account) {
        gone.add(account.getKey());
    }

    void deactivate(ConfluenceUser account) {
        deactivated.add(account.getName());
    }

    @Override
    public @Nullable ConfluenceUser getExistingUserByKey(UserKey key) {
        return gone.contains(key) ? null : getUserByKey(key);
    }

    @Override
    public boolean isDeactivated(String username) {
        return deactivated.contains(username);
    }

    @Override
    public @Nullable Group getGroup(String name) {
        return groups.containsKey(name) ? () -> name : null;
    }

    @Override
    public List<String> getMemberNamesAsList(Group group) {
        return groups.getOrDefault(group.getName(), List.of());
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
