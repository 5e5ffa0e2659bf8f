package no.samskriv.hat.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.plan.Chime;
import org.jspecify.annotations.Nullable;

/**
 * A question as a team has worded it: one that came with the product, or one of the team's own. It is switched off and
 * never deleted, because somebody may have answered it.
 *
 * @param key of the question that came with the product, or of the team's own
 * @param nb in bokmål, with {@link #NAME} where the name is to stand; null where nobody has said
 */
public record PromptEdit(
        UUID id,
        UUID team,
        String key,
        @Nullable String nb,
        @Nullable String nn,
        @Nullable String en,
        @Nullable Chime element,
        boolean active,
        UserRef createdBy,
        Instant createdAt,
        Revision revision) {
    public static final String KIND = "HAT_PROMPT";
    public static final int LIMIT = 300;
    /** What stands for the name in a text that somebody has written. */
    public static final String NAME = "{navn}";

    /** The text in a language; of nobody's where nobody has said. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(
                switch (language) {
                    case "nn" -> nn;
                    case "en" -> en;
                    default -> nb;
                });
    }

    /** In whatever language there is a text, bokmål first. */
    public Optional<String> inAny() {
        return Stream.of("nb", "nn", "en")
                .flatMap(language -> in(language).stream())
                .findFirst();
    }
}
