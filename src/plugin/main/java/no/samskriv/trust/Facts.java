package no.samskriv.trust;

import no.samskriv.kernel.Section;
import no.samskriv.kernel.Topics;

/**
 * What is known about a user and a person at one moment; each is looked up when it is asked for, and the same is looked
 * up whether or not there is such a person.
 */
interface Facts {
    boolean ownAccount();

    /** Whether the request may be about this person at all: it may be narrowed to another («Vis for Nord»). */
    boolean inSight();

    /** Whether the request is narrowed to this person. */
    boolean shown();

    /** Whether the person has blocked the user. */
    boolean blocked();

    /** Whether the wiki shows the user the person's page now. */
    boolean seesPage();

    boolean assigned();

    /** Whether the user is the person's coordinator, or stands in for the coordinator now. */
    boolean coordinates();

    boolean covers();

    /** Whether the user takes part and the person's consent for this section is valid now. */
    boolean consents(Section section);

    /** What the person's valid consents for the user name besides sections. */
    Topics topics();

    boolean leads();

    boolean inTeam();

    boolean onDuty();

    boolean emergency();

    boolean emergencyForLife();
}
