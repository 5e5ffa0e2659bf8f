package no.samskriv.overview.outcome;

import org.jspecify.annotations.Nullable;

/**
 * One number of a quarter that is over. It is kept as it was shown: what was left out is kept nowhere.
 *
 * @param group the id of a team, or the tag of a language; empty for all together
 * @param amount of how many persons it is true; null where it is left out
 */
public record Figure(
        Quarter quarter,
        Attribute attribute,
        String group,
        Measure measure,
        @Nullable Integer amount) {}
