package no.samskriv.crisis.together;

import java.util.Objects;
import java.util.Optional;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Suggestions;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** What a line of a crisis plan says, in words, as whoever makes it reads it. */
final class ToldWording {
    private final CrisisContent content;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;

    ToldWording(CrisisContent content, Phrases phrases, Users users) {
        this.content = content;
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, content.person(), content.grant());
    }

    Wording wording() {
        return wording;
    }

    /** The words that stand, or those of the suggestion it still is; empty for somebody who is only named. */
    String text(CrisisEntry entry) {
        String suggestion = entry.suggestion();
        VoiceText text = entry.text();
        if (text != null) {
            return text.text();
        }
        return suggestion == null ? "" : phrases.text(Suggestions.WORDS + suggestion);
    }

    /** What a line is called where others are listed beside it. */
    String title(CrisisEntry entry) {
        String text = text(entry);
        return text.isEmpty() ? name(entry) : text;
    }

    String name(CrisisEntry entry) {
        Contact contact = entry.contact();
        return contact == null
                ? ""
                : related(entry).map(Related::name).orElse(Objects.requireNonNullElse(contact.name(), ""));
    }

    /** Nobody's who must not be called. */
    String phone(CrisisEntry entry) {
        Contact contact = entry.contact();
        if (contact == null || !content.mayBeCalled(entry)) {
            return "";
        }
        return Objects.requireNonNullElse(related(entry).map(Related::phone).orElse(contact.phone()), "");
    }

    private Optional<Related> related(CrisisEntry entry) {
        Contact contact = entry.contact();
        return contact == null ? Optional.empty() : content.related(contact.related());
    }

    String section(CrisisEntry entry) {
        return phrases.text("samskriv.crisis.section." + entry.section().key());
    }

    String level(Level level) {
        return phrases.text("samskriv.crisis.entry.level." + Wording.key(level));
    }

    /** Who wrote down what nobody has read back; empty for all other words. */
    String source(@Nullable VoiceText text) {
        return text == null || !text.isUnconfirmed()
                ? ""
                : phrases.text("samskriv.words.recalled", users.displayName(text.capturedBy()), phrases.day(text.at()));
    }

    String language() {
        return content.person().language().toLanguageTag();
    }

    /** How the person's words come in where nobody is asked. */
    String mode() {
        return content.grant().own() ? "OWN_LOGIN" : "TOGETHER";
    }

    /** The person's own words as they are sent, with {@code more} beside them. */
    String words(String text, String more) {
        return "{\"text\":{\"text\":" + quoted(text) + ",\"voice\":\"PERSON\",\"mode\":\"" + mode() + "\"" + more
                + "}}";
    }

    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                + '"';
    }

    /** Where the plan is read. */
    String back() {
        return "kriseark?ref=" + content.person().ref().value();
    }

    /** What a line says of itself when it goes on the sheet or not, and the like. */
    String text(String key, String... arguments) {
        return phrases.text(key, arguments);
    }
}
