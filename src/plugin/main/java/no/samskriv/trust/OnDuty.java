package no.samskriv.trust;

import no.samskriv.kernel.UserRef;

/** Who may open emergency access without being in the person's team: members of the groups an administrator names. */
public interface OnDuty {
    boolean isOnDuty(UserRef user);
}
