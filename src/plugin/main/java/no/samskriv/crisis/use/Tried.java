package no.samskriv.crisis.use;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * Something that was tried while a crisis plan was in use.
 *
 * @param entry the line of the plan that was tried; null for something else
 * @param text what else, at most {@link #TEXT_LIMIT} code points; null exactly when {@code entry} is not
 * @param removed it was not tried after all; it stays in the history
 * @param by who noted it
 */
public record Tried(
        UUID id,
        UUID use,
        PersonRef person,
        @Nullable UUID entry,
        @Nullable VoiceText text,
        Helped helped,
        boolean removed,
        UserRef by,
        Instant at,
        Revision revision) {
    public static final int TEXT_LIMIT = 450;
    /** Names it in the history. */
    public static final String KIND = "CRISIS_TRIED";

    public static final String TEXT = "crisis-tried.text";

    public boolean isHelped(Helped how) {
        return helped == how;
    }

    Tried changed(Helped how, boolean gone, Revision next) {
        return new Tried(id, use, person, entry, text, how, gone, by, at, next);
    }
}
