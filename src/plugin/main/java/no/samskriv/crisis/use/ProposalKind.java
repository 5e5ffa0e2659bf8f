package no.samskriv.crisis.use;

/** What a change that is proposed after a crisis would do. */
public enum ProposalKind {
    /** What helped comes first in its section. */
    MOVE_UP,
    /** What did not help is said among what does not help, and is taken from where it stands. */
    NO_HELP,
    /** What helped, and does not stand in the plan, is written there. */
    ADD,
    /** How it began is a sign to look for. */
    SIGN,
    /** What is needed from now on is a goal of the individual plan. */
    GOAL,
    /** Somebody to call has no number. */
    NUMBER,
    /** What somebody has written, for a section of the crisis plan. */
    WRITTEN;

    /** Whether it says something new, in words that the person can change before they say yes. */
    public boolean hasWords() {
        return this == ADD || this == SIGN || this == GOAL || this == WRITTEN;
    }
}
