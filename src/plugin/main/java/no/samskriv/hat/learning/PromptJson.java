package no.samskriv.hat.learning;

import java.util.List;
import no.samskriv.kernel.NationalId;
import no.samskriv.kernel.Patch;
import no.samskriv.plan.Chime;
import no.samskriv.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/**
 * A question of the hat in an answer.
 *
 * @param id of how the team has worded it, as {@code revision}; left out while it stands as it came
 * @param text in the reader's language, with {@code …} for the name
 */
public record PromptJson(
        String key,
        @Nullable String id,
        @Nullable Integer revision,
        String text,
        @Nullable String nb,
        @Nullable String nn,
        @Nullable String en,
        @Nullable String chime,
        @Nullable String source,
        boolean fixed,
        boolean active) {
    static PromptJson of(HatPrompt prompt, PromptService prompts) {
        PromptEdit edit = prompt.edit();
        Chime element = prompt.element();
        return new PromptJson(
                prompt.key(),
                edit == null ? null : edit.id().toString(),
                edit == null ? null : edit.revision().number(),
                prompts.words(prompt),
                edit == null ? null : edit.nb(),
                edit == null ? null : edit.nn(),
                edit == null ? null : edit.en(),
                element == null ? null : element.name(),
                prompt.isOwn() ? null : prompt.source(),
                prompt.fixed(),
                prompt.active());
    }

    static PromptJson of(PromptEdit edit, PromptService prompts) {
        return PromptLibrary.with(List.of(edit)).stream()
                .filter(prompt -> prompt.key().equals(edit.key()))
                .findFirst()
                .map(prompt -> of(prompt, prompts))
                .orElseThrow();
    }

    static NewPrompt added(JsonFields fields) {
        fields.allow("key", "nb", "nn", "en", "chime", "active");
        return new NewPrompt(
                fields.optionalOneOf(
                                "key",
                                PromptLibrary.builtIn().stream()
                                        .map(HatPrompt::key)
                                        .toList())
                        .orElse(null),
                text(fields, "nb").value(),
                text(fields, "nn").value(),
                text(fields, "en").value(),
                fields.patchChoice("chime", Chime.class).value(),
                fields.optionalFlag("active").orElse(true));
    }

    static PromptChange changed(JsonFields fields) {
        fields.allow("nb", "nn", "en", "chime", "active");
        return new PromptChange(
                text(fields, "nb"),
                text(fields, "nn"),
                text(fields, "en"),
                fields.patchChoice("chime", Chime.class),
                fields.optionalFlag("active"));
    }

    private static Patch<String> text(JsonFields fields, String field) {
        return fields.patchString(field, PromptEdit.LIMIT).map(given -> NationalId.refuse(given, fields.path(field)));
    }
}
