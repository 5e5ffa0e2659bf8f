package no.samskriv.person;

/** Whether it is safe for the person that somebody is contacted. */
public enum ContactSafety {
    SAFE,
    UNSURE,
    DO_NOT_CONTACT
}
