package no.samskriv.host.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import no.samskriv.host.site.SignedIn;
import no.samskriv.host.site.SiteUser;

/**
 * The host's own texts in one language.
 *
 * @param language for {@code lang}: {@code nb}, {@code nn} or {@code en}
 * @param texts by key; templates write {@code $words.get("page.edit")}
 */
record Words(String language, Map<String, String> texts) {
    private static final Map<String, Words> LANGUAGES = Map.of("nb", read("nb"), "nn", read("nn"), "en", read("en"));

    Words {
        texts = Map.copyOf(texts);
    }

    /** In the language of whoever is signed in on this thread; bokmål for everybody else. */
    static Words current() {
        return of(SignedIn.user().map(SiteUser::locale).orElse(Locale.ROOT));
    }

    static Words of(Locale locale) {
        return Objects.requireNonNull(LANGUAGES.getOrDefault(locale.getLanguage(), LANGUAGES.get("nb")));
    }

    /** The text with its arguments filled in; the key when there is none. */
    String text(String key, Object... arguments) {
        String pattern = texts.getOrDefault(key, key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    private static Words read(String language) {
        Properties properties = new Properties();
        String file = "/web/words_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Words(language, texts);
    }
}
