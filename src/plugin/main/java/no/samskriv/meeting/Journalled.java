package no.samskriv.meeting;

/** Whether a note has been entered in the patient record (<em>journalført</em>), which is kept elsewhere. */
public enum Journalled {
    NO,
    YES,
    NOT_RELEVANT
}
