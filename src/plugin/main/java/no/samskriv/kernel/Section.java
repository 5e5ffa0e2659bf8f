package no.samskriv.kernel;

/** A part of what is written about a person that somebody may be let into or kept out of. */
public enum Section {
    /** Who the person is and how they want to be met, and who is around them. */
    PERSON,
    /** Who works with the person, and on which page. */
    ASSIGNMENTS,
    /** The whole plan with its history, its comments and what is not read back yet. */
    PLAN,
    /** The goals of the plan alone. */
    GOALS,
    /** The actions of the plan alone. */
    ACTIONS,
    /** What was said and decided in meetings. */
    MINUTES,
    /** What a team said in its own meetings, without the person there, and what came of it. Nobody reads it by consent. */
    TEAM_TALK,
    /** The crisis plan but for what the person keeps to themself. */
    CRISIS_PLAN,
    /** That the crisis plan is in use, what was tried, and what was learnt of it. Nobody reads it by consent. */
    CRISIS_USE,
    /** What the person has marked as for nobody else. */
    ONLY_ME,
    /** Who takes part around the person, and what the person has consented to. */
    PARTICIPATION,
    /** Who is not to read anything about the person. Never shown to them. */
    BLOCKS,
    /** Who has read, changed and tried; writing it is going through an emergency access, and nothing else. */
    LOG,
    /** What somebody owes the person. */
    TASKS,
    /** Stepping in for a colleague. */
    COVER,
    /** Opening the crisis plan without having access to it. */
    EMERGENCY,
    /** As {@link #EMERGENCY}, because a life is in danger. */
    DANGER_TO_LIFE,
    /**
     * That there may be a crisis plan of this person's: what somebody is called and is known by, on a list or after a
     * search of crisis plans. Whoever may read or open the plan; nothing can be changed.
     */
    FINDING,
    /** That the work with the person ends, what is kept and until when, and that everything about the person is deleted. */
    ENDING
}
