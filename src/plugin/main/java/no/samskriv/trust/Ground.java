package no.samskriv.trust;

import no.samskriv.kernel.Section;

/** Why somebody is let in, as it is written in the log; {@link #NONE} lets nobody in. */
public enum Ground {
    /** Is the person, on their own account; with or without a page. */
    OWN_ACCOUNT,
    /** Shows the person their own record («Vis for Nord»), and has access to it. */
    SHOWN,
    /** Works with the person, and the wiki shows them the page. */
    ASSIGNMENT,
    /** As {@link #ASSIGNMENT}, and coordinates it, or stands in for who does. */
    COORDINATOR,
    /** Covers for a colleague in the person's team, and the wiki shows them the page. */
    COVER,
    /** Takes part, the person has consented to this section, and the wiki shows them the page. */
    CONSENT,
    /** Coordinates the work, whether or not there is a page. */
    COORDINATION,
    /** Leads the team that the person belongs to, whether or not there is a page. */
    LEADER,
    /** Is in the person's team, and coordinates the work or stands in for who does, whether or not there is a page. */
    STAND_IN,
    /** Is in the person's team, and the wiki shows them the page. */
    COLLEAGUE,
    /** Is in the person's team, whether or not there is a page. */
    TEAM,
    /** Is in a duty group that an administrator has named. */
    DUTY_GROUP,
    /** Has opened emergency access, and it has not run out. */
    EMERGENCY,
    /** Has opened emergency access because a life is in danger; the one ground that passes a block. */
    EMERGENCY_FOR_LIFE,
    /** Took the person in; no rule of the policy, and never asked for again. */
    BEGINNING,
    /** Had the whole team written out; no rule of the policy. */
    TAKEN_OUT,
    /** Took the whole team in from another site; no rule of the policy. */
    TAKEN_IN,
    NONE;

    public boolean letsIn() {
        return this != NONE;
    }

    /** What a stranger has not comes first: the rest is looked up for those alone who know the person anyway. */
    boolean holds(Facts facts, Section section) {
        return switch (this) {
            case OWN_ACCOUNT -> facts.ownAccount();
            case SHOWN -> facts.shown() && (ASSIGNMENT.holds(facts, section) || COVER.holds(facts, section));
            case ASSIGNMENT -> facts.assigned() && facts.seesPage();
            case COORDINATOR -> worksWith(facts) && facts.coordinates() && facts.seesPage();
            case COVER -> facts.covers() && facts.inTeam() && facts.seesPage();
            // whoever reads the crisis plan may find it
            case CONSENT ->
                facts.consents(section == Section.FINDING ? Section.CRISIS_PLAN : section) && facts.seesPage();
            case COORDINATION -> worksWith(facts) && facts.coordinates();
            case LEADER -> facts.leads();
            case STAND_IN -> facts.inTeam() && facts.coordinates();
            case COLLEAGUE -> facts.inTeam() && facts.seesPage();
            case TEAM -> facts.inTeam();
            case DUTY_GROUP -> facts.onDuty();
            case EMERGENCY -> facts.emergency();
            case EMERGENCY_FOR_LIFE -> facts.emergencyForLife();
            case BEGINNING, TAKEN_OUT, TAKEN_IN, NONE -> false;
        };
    }

    private static boolean worksWith(Facts facts) {
        return facts.assigned() || (facts.covers() && facts.inTeam());
    }
}
