package no.samskriv.hat.learning;

import no.samskriv.plan.Chime;
import org.jspecify.annotations.Nullable;

/**
 * A question for whoever speaks for a person, as a team has it.
 *
 * @param key what it is called in what has been answered; never used for another question
 * @param element what of recovery it asks about; null for none of it in particular
 * @param source where its thought comes from, such as {@code 100-ways-62}; empty for a team's own
 * @param fixed whether it is asked about everybody, every time
 * @param active whether it is still asked; what was answered to it stands anyway
 * @param edit how the team has worded it; null while it stands as it came
 */
public record HatPrompt(
        String key,
        @Nullable Chime element,
        String source,
        boolean fixed,
        boolean active,
        @Nullable PromptEdit edit) {

    /** Whether the team has thought of it itself. */
    public boolean isOwn() {
        return source.isEmpty();
    }
}
