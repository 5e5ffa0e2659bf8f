package no.samskriv.hat;

/** What a team meets for without the person there. */
public enum TeamMeetingType {
    /** <em>Teammøte</em>: somebody wears the hat and speaks for whoever is talked about. */
    TEAM,
    /** <em>Recoverygruppe</em>: the team learns together; nobody is talked about. */
    RECOVERY_GROUP,
    /** <em>Veiledning</em>: the team looks at how it works; nobody is talked about by name. */
    SUPERVISION;

    /** Whether the hat is worn in it, and persons may be talked about. */
    public boolean hasHat() {
        return this == TEAM;
    }
}
