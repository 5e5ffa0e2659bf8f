package no.samskriv.person;

/** What somebody owes a person. Later features add their kinds. */
public enum TaskKind {
    /** Tell the person that emergency access was opened, within three working days. */
    TELL_ABOUT_EMERGENCY,
    /** Go through why emergency access was opened, the next working day; done by doing that. */
    REVIEW_EMERGENCY,
    /** Say again what an oral consent was about, at the next meeting; done by doing that. */
    REPEAT_CONSENT,
    /** Find somebody else to coordinate: the person does not want the coordinator to read about them. */
    CHOOSE_COORDINATOR,
    /** Tell the person what the team talked about, as was agreed there. */
    TELL_ABOUT_DISCUSSION,
    /** Tell the person before the team talks about them, because they have asked for that. */
    TELL_BEFORE_DISCUSSION,
    /** Go through the crisis plan with the person, within two weeks after it was used; done by doing that. */
    REVIEW_CRISIS_PLAN,
    /** See to it that what the person has to look after is looked after while the crisis plan is in use. */
    KEEP_GOING,
    /** Tell the person that somebody else is to coordinate, before it happens. */
    TELL_ABOUT_HANDOVER;

    /** Whether nobody but who owes it and the person may know of it. */
    boolean isBetweenTwo() {
        return this == CHOOSE_COORDINATOR;
    }

    /** Whether it is done where it is about, and not by saying so. */
    public boolean isDoneElsewhere() {
        return this == REVIEW_EMERGENCY || this == REPEAT_CONSENT || this == REVIEW_CRISIS_PLAN;
    }
}
