package no.samskriv.hat.learning;

import java.util.Locale;
import java.util.Optional;
import no.samskriv.kernel.Messages;
import org.jspecify.annotations.Nullable;

/** The questions in words. A team's own words go before ours, and another language of theirs before none. */
public final class PromptWording {
    private static final String KEY = "samskriv.hat.prompt.";

    private final Messages messages;

    public PromptWording(Messages messages) {
        this.messages = messages;
    }

    /** In the reader's language, about whoever has this name. */
    public String about(HatPrompt prompt, String name) {
        String language = messages.text("samskriv.language").substring(0, 2);
        PromptEdit edit = prompt.edit();
        Optional<String> written = edit == null ? Optional.empty() : edit.in(language);
        if (written.isEmpty() && edit != null && prompt.isOwn()) {
            written = edit.inAny();
        }
        return written.map(text -> text.replace(PromptEdit.NAME, name))
                .orElseGet(() -> prompt.isOwn() ? prompt.key() : messages.text(KEY + prompt.key(), name));
    }

    /** Without the words that are ours: where a team says nothing else, what we say later holds. */
    PromptEdit withoutOurs(PromptEdit edit) {
        if (!PromptLibrary.isBuiltIn(edit.key())) {
            return edit;
        }
        return new PromptEdit(
                edit.id(),
                edit.team(),
                edit.key(),
                unlessOurs(edit, "nb"),
                unlessOurs(edit, "nn"),
                unlessOurs(edit, "en"),
                null,
                edit.active(),
                edit.createdBy(),
                edit.createdAt(),
                edit.revision());
    }

    private @Nullable String unlessOurs(PromptEdit edit, String language) {
        return edit.in(language)
                .filter(text -> !text.equals(original(edit.key(), language)))
                .orElse(null);
    }

    /** What stands in a language now, with what stands for the name; empty where a team has said nothing in it. */
    String standing(HatPrompt prompt, String language) {
        PromptEdit edit = prompt.edit();
        return Optional.ofNullable(edit)
                .flatMap(present -> present.in(language))
                .orElseGet(() -> prompt.isOwn() ? "" : original(prompt.key(), language));
    }

    /** As it came with the product, with what stands for the name; for whoever changes it. */
    private String original(String key, String language) {
        return messages.textIn(Locale.forLanguageTag(language), KEY + key, PromptEdit.NAME);
    }
}
