package no.samskriv.trust;

import java.util.List;
import java.util.function.Supplier;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;

/** The duty groups that an administrator has named; none to begin with. */
public final class DutyGroups implements OnDuty {
    private final Supplier<List<String>> groups;
    private final Users users;

    /** @param groups looks up their names */
    public DutyGroups(Supplier<List<String>> groups, Users users) {
        this.groups = groups;
        this.users = users;
    }

    @Override
    public boolean isOnDuty(UserRef user) {
        return groups.get().stream().anyMatch(group -> users.isInGroup(user, group));
    }
}
