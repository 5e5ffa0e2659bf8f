package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.List;

/** Finds users. Source: Slack plugin (10.0.1), a search connector (imports jakarta.*, so 10). */
public interface UserAccessor {
    /** C9. */
    ConfluenceUser getUserByName(String username);

    /** C10. */
    ConfluenceUser getUserByKey(UserKey key);

    /** C10. Null for somebody whose account is gone, also when the key is still known. */
    ConfluenceUser getExistingUserByKey(UserKey key);

    /** C&lt;=8. */
    boolean isDeactivated(String username);

    /** C10. Null when there is none. */
    Group getGroup(String name);

    /** C10. User names. */
    List<String> getMemberNamesAsList(Group group);
}
