package no.samskriv.trust.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** That somebody has got the information sheet, in an answer. */
public record InformationJson(
        String id, String kind, @Nullable String related, String language, String on, UserJson by) {
    static InformationJson of(InformationGiven given, Users users) {
        UUID related = given.related();
        return new InformationJson(
                given.id().toString(),
                given.kind().name(),
                related == null ? null : related.toString(),
                given.language(),
                given.on().toString(),
                new UserJson(given.by().key(), users.displayName(given.by())));
    }

    /** What comes in: to whom, and in what language. */
    record Input(InformationKind kind, @Nullable UUID related, String language) {}

    static Input input(JsonFields fields) {
        fields.allow("kind", "related", "language");
        InformationKind kind = fields.choice("kind", InformationKind.class);
        Optional<UUID> related = fields.optionalId("related");
        if ((kind == InformationKind.CONTACT) != related.isPresent()) {
            throw ProblemException.invalid("related", "related-of-contacts");
        }
        List<String> languages = SiteSettings.LANGUAGES;
        String language = fields.optionalString("language")
                .filter(languages::contains)
                .orElseThrow(() -> ProblemException.invalid("language", "not-a-choice", String.join(", ", languages)));
        return new Input(kind, related.orElse(null), language);
    }
}
