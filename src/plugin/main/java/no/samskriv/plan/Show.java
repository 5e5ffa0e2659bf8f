package no.samskriv.plan;

import java.util.List;
import java.util.Locale;
import no.samskriv.kernel.Section;
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

    /** As {@link #parse}, of what is drawn anew: the history is drawn by others. */
    static Show part(@Nullable String parameter) {
        Show show = parse(parameter);
        return show == HISTORY ? ALL : show;
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

    /** What has to be asked for: the whole, and otherwise the parts that are shown. The history has no parts. */
    List<Section> sections() {
        return switch (this) {
            case ALL -> List.of(Section.PLAN, Section.GOALS, Section.ACTIONS);
            case GOALS -> List.of(Section.PLAN, Section.GOALS);
            case ACTIONS -> List.of(Section.PLAN, Section.ACTIONS);
            case HISTORY -> List.of(Section.PLAN);
        };
    }
}
