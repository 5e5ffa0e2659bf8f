package no.samskriv.plan.entry;

/** Where the person stands with a role; any may follow any. */
public enum RoleStatus {
    DREAM,
    TRYING,
    HAVE,
    PAUSE
}
