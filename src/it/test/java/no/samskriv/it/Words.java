package no.samskriv.it;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** What the product says in one language. */
final class Words {
    private static final String FILE = "src/plugin/main/resources/i18n/samskriv%s.properties";

    private final Properties all = new Properties();
    private final Locale language;

    private Words(Locale language) {
        this.language = language;
        String suffix = language.getLanguage().equals("nb") ? "" : "_" + language.getLanguage();
        try {
            all.load(new StringReader(Golden.read(Artefacts.ROOT.resolve(FILE.formatted(suffix)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words in(String language) {
        return new Words(Locale.forLanguageTag(language));
    }

    /** The text of a key, as a reader of this language gets it. */
    String of(String key, Object... arguments) {
        String text = all.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("nothing is said by " + key);
        }
        return new MessageFormat(text, language).format(arguments);
    }

    Locale language() {
        return language;
    }
}
