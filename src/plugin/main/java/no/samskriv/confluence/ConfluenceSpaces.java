package no.samskriv.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import no.samskriv.kernel.Spaces;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** Confluence's spaces, and what it lets whom do in them. */
public final class ConfluenceSpaces implements Spaces {
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final UserAccessor accounts;

    public ConfluenceSpaces(SpaceManager spaces, PermissionManager permissions, UserAccessor accounts) {
        this.spaces = spaces;
        this.permissions = permissions;
        this.accounts = accounts;
    }

    @Override
    public List<Space> administeredBy(UserRef user) {
        ConfluenceUser account = account(user);
        return account == null
                ? List.of()
                : spaces.getAllSpaces().stream()
                        .filter(space -> permissions.hasPermission(account, Permission.ADMINISTER, space))
                        .map(ConfluenceSpaces::space)
                        .sorted(Comparator.comparing(Space::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(Space::key))
                        .toList();
    }

    @Override
    public boolean administers(UserRef user, String spaceKey) {
        return may(
                user, spaceKey, (account, space) -> permissions.hasPermission(account, Permission.ADMINISTER, space));
    }

    @Override
    public boolean mayCreatePage(UserRef user, String spaceKey) {
        return may(user, spaceKey, (account, space) -> permissions.hasCreatePermission(account, space, Page.class));
    }

    @Override
    public Optional<Space> find(String spaceKey) {
        return Optional.ofNullable(spaces.getSpace(spaceKey)).map(ConfluenceSpaces::space);
    }

    /** Confluence must not be asked about somebody whose account is gone: it takes null for the anonymous reader. */
    private boolean may(
            UserRef user,
            String spaceKey,
            BiPredicate<ConfluenceUser, com.atlassian.confluence.spaces.Space> permission) {
        ConfluenceUser account = account(user);
        com.atlassian.confluence.spaces.Space space = spaces.getSpace(spaceKey);
        return account != null && space != null && permission.test(account, space);
    }

    private @Nullable ConfluenceUser account(UserRef user) {
        return accounts.getExistingUserByKey(new UserKey(user.key()));
    }

    private static Space space(com.atlassian.confluence.spaces.Space space) {
        return new Space(space.getKey(), space.getName());
    }
}
