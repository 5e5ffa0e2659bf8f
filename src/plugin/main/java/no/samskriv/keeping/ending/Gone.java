package no.samskriv.keeping.ending;

/** What is deleted, in the parts that somebody is told of. */
public enum Gone {
    PERSON("no.samskriv.person"),
    PLAN("no.samskriv.plan"),
    MEETINGS("no.samskriv.meeting"),
    TEAM_TALK("no.samskriv.hat"),
    CRISIS_PLAN("no.samskriv.crisis"),
    /** Consents, blocks, covers and emergencies, and the sheets that were given. */
    TRUST("no.samskriv.trust"),
    /** Every text with a voice, old ones too, and what is on its way; and what was changed when. */
    WORDS("no.samskriv.storage"),
    /** What we keep for ourselves: the line of an overview, a hand-over, how the work ended. */
    OURS("no.samskriv");

    private final String packages;

    Gone(String packages) {
        this.packages = packages;
    }

    /** The first that has this row. */
    static Gone of(Class<?> row) {
        for (Gone each : values()) {
            if (row.getName().startsWith(each.packages + ".")) {
                return each;
            }
        }
        throw new IllegalArgumentException("not ours: " + row);
    }
}
