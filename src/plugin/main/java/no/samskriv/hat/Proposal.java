package no.samskriv.hat;

/** What the person answered to a change of a goal or an action that the team proposes. The team changes nothing itself. */
public enum Proposal {
    ASKED,
    ACCEPTED,
    DECLINED
}
