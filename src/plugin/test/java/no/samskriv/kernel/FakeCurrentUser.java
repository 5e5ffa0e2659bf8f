package no.samskriv.kernel;

import java.time.ZoneId;
import java.util.Optional;

/** Nobody, until somebody signs in; in Oslo unless told otherwise. */
public final class FakeCurrentUser implements CurrentUser {
    private Optional<UserRef> user = Optional.empty();
    private boolean systemAdministrator;
    private boolean administrator;
    private ZoneId zone = ZoneId.of("Europe/Oslo");

    public void signIn(UserRef somebody) {
        user = Optional.of(somebody);
        systemAdministrator = false;
        administrator = false;
    }

    public void signInAsAdministrator(UserRef somebody) {
        signIn(somebody);
        administrator = true;
    }

    public void signInAsSystemAdministrator(UserRef somebody) {
        user = Optional.of(somebody);
        systemAdministrator = true;
    }

    public void signOut() {
        user = Optional.empty();
        systemAdministrator = false;
        administrator = false;
    }

    public void setZone(String zone) {
        this.zone = ZoneId.of(zone);
    }

    @Override
    public Optional<UserRef> find() {
        return user;
    }

    @Override
    public boolean isSystemAdministrator() {
        return systemAdministrator;
    }

    @Override
    public boolean isAdministrator() {
        return systemAdministrator || administrator;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }
}
