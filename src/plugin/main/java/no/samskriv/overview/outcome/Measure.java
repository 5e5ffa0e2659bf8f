package no.samskriv.overview.outcome;

import java.util.Locale;
import no.samskriv.plan.progress.Move;

/** What is counted of a quarter: of how many persons it is true, and never how often. */
public enum Measure {
    /** That the person has said that they may be counted: what all the others are a part of. */
    COUNTED,
    NEW_GOAL,
    REACHED,
    /** A valued role that was tried or gained. */
    ROLE,
    MORE_BY_THEMSELF;

    static Measure of(Move.Kind kind) {
        return switch (kind) {
            case NEW_GOAL -> NEW_GOAL;
            case REACHED -> REACHED;
            case ROLE_TRIED, ROLE_GAINED -> ROLE;
            case MORE_BY_THEMSELF -> MORE_BY_THEMSELF;
        };
    }

    /** What it is called where it is spoken of, as a part of a key. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
