package no.samskriv.confluence;

import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.user.Group;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** The view restrictions that bind one page. Whoever wants to see it must be let in by every one of them. */
record Restrictions(@Nullable Collection<ContentPermissionSet> sets, UserAccessor accounts) {

    /** Empty when nothing restricts the page. */
    Optional<Set<UserRef>> readers() {
        return Stream.ofNullable(sets)
                .flatMap(Collection::stream)
                .filter(set -> !set.isEmpty())
                .map(this::letIn)
                .reduce(Restrictions::inBoth);
    }

    private Set<UserRef> letIn(ContentPermissionSet set) {
        Set<UserRef> readers = new HashSet<>();
        for (ContentPermission permission : set) {
            ConfluenceUser user = permission.getUserSubject();
            Stream<ConfluenceUser> users = user == null ? members(permission.getGroupName()) : Stream.of(user);
            users.map(each -> new UserRef(each.getKey().getStringValue())).forEach(readers::add);
        }
        return readers;
    }

    /** Nobody for a group that is gone, and for the restriction to a user who is gone, which names neither. */
    private Stream<ConfluenceUser> members(@Nullable String groupName) {
        Group group = groupName == null ? null : accounts.getGroup(groupName);
        return group == null
                ? Stream.empty()
                : accounts.getMemberNamesAsList(group).stream()
                        .map(accounts::getUserByName)
                        .filter(Objects::nonNull);
    }

    private static Set<UserRef> inBoth(Set<UserRef> one, Set<UserRef> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }
}
