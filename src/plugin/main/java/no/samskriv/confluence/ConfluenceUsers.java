package no.samskriv.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Optional;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;

/** Confluence's users. */
public final class ConfluenceUsers implements Users {
    private final UserAccessor users;
    private final UserManager memberships;
    private final Messages messages;

    public ConfluenceUsers(UserAccessor users, UserManager memberships, Messages messages) {
        this.users = users;
        this.memberships = memberships;
        this.messages = messages;
    }

    @Override
    public String displayName(UserRef user) {
        ConfluenceUser found = users.getUserByKey(new UserKey(user.key()));
        if (found == null) {
            return messages.text("samskriv.user.unknown");
        }
        return found.getFullName() == null ? found.getName() : found.getFullName();
    }

    @Override
    public String loginName(UserRef user) {
        ConfluenceUser found = users.getUserByKey(new UserKey(user.key()));
        return found == null ? "" : found.getName();
    }

    @Override
    public boolean exists(UserRef user) {
        ConfluenceUser found = users.getExistingUserByKey(new UserKey(user.key()));
        return found != null && !users.isDeactivated(found.getName());
    }

    @Override
    public boolean isInGroup(UserRef user, String group) {
        return memberships.isUserInGroup(new UserKey(user.key()), group);
    }

    @Override
    public boolean groupExists(String group) {
        return users.getGroup(group) != null;
    }

    @Override
    public Optional<UserRef> byLoginName(String name) {
        return Optional.ofNullable(users.getUserByName(name))
                .map(user -> new UserRef(user.getKey().getStringValue()));
    }
}
