package no.samskriv.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which part of a plan a macro shows. */
enum Show {
    ALL,
    GOALS,
    ACTIONS,
    HISTORY;

    /** What nobody has set, or nobody understands, is everything: a page must not go blank over a parameter. */
    static Show parse(@Nullable String parameter) {
        for (Show show : values()) {
            if (show.key().equals(parameter)) {
                return show;
            }
        }
        return ALL;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean goals() {
        return this != ACTIONS;
    }

    boolean actions() {
        return this != GOALS;
    }
}
