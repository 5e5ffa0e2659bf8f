package no.samskriv.hat.learning;

import no.samskriv.plan.Chime;
import org.jspecify.annotations.Nullable;

/**
 * What a leader says of a question for the first time.
 *
 * @param key of one that came with the product; null for one of the team's own
 */
record NewPrompt(
        @Nullable String key,
        @Nullable String nb,
        @Nullable String nn,
        @Nullable String en,
        @Nullable Chime element,
        boolean active) {}
