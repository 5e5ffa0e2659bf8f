package no.samskriv.person;

/** What somebody owes a person. Later features add their kinds. */
public enum TaskKind {
    /** Tell the person that emergency access was opened, within three working days. */
    TELL_ABOUT_EMERGENCY,
    /** Go through why emergency access was opened, the next working day. */
    REVIEW_EMERGENCY,
    /** Say again what an oral consent was about, at the next meeting. */
    REPEAT_CONSENT
}
