package no.samskriv.crisis.use;

import java.util.Locale;

/** What is asked afterwards, in the order it is asked; any may be left open. */
public enum UseQuestion {
    HOW,
    GOOD,
    HARD,
    LEARNT,
    AHEAD;

    /** The name of the answer in JSON, and as it begins its words in the message bundles. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the answer stands among the texts. */
    public String stored() {
        return "crisis-use." + field();
    }
}
