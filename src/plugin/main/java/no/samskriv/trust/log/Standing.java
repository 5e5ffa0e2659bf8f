package no.samskriv.trust.log;

/** What somebody is to a person now, as it is told in the log. */
enum Standing {
    /** Is the person. */
    PERSON,
    COORDINATOR,
    /** Works with the person. */
    WORKER,
    LEADER,
    /** Is in the person's team, and does not work with the person. */
    COLLEAGUE,
    /** Takes part around the person. */
    PARTICIPANT,
    /** None of these, now. */
    OTHER
}
