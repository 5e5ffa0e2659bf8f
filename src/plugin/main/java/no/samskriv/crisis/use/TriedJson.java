package no.samskriv.crisis.use;

import java.util.Objects;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** Something that was tried in an answer, and what comes in about it. */
public record TriedJson(
        String id,
        int revision,
        String use,
        @Nullable String entry,
        @Nullable TextJson text,
        String helped,
        UserJson by,
        String at) {

    static TriedJson of(Tried tried, Users users) {
        return new TriedJson(
                tried.id().toString(),
                tried.revision().number(),
                tried.use().toString(),
                Objects.toString(tried.entry(), null),
                TextJson.ofNullable(tried.text(), users),
                tried.helped().name(),
                new UserJson(tried.by().key(), users.displayName(tried.by())),
                tried.at().toString());
    }

    static TriedInput input(JsonFields fields) {
        fields.allow("entry", "text", "helped");
        TriedInput input = new TriedInput(
                fields.optionalId("entry"), fields.optionalText("text"), fields.choice("helped", Helped.class));
        if (input.entry().isPresent() == input.text().isPresent()) {
            throw ProblemException.invalid("text", "entry-or-text");
        }
        return input;
    }
}
