package no.samskriv.trust;

import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.trust.store.SettingStore;

/** The duty groups that an administrator has named; none to begin with. */
public final class DutyGroups implements OnDuty {
    private final SettingStore settings;
    private final Users users;

    public DutyGroups(SettingStore settings, Users users) {
        this.settings = settings;
        this.users = users;
    }

    @Override
    public boolean isOnDuty(UserRef user) {
        return settings.lines(Setting.DUTY_GROUPS).stream().anyMatch(group -> users.isInGroup(user, group));
    }
}
