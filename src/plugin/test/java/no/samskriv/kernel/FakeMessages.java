package no.samskriv.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The product's own texts, in bokmål unless told otherwise. A key that does not exist is an error. */
public final class FakeMessages implements Messages {
    private Properties texts = read("");

    public void bokmal() {
        texts = read("");
    }

    public void nynorsk() {
        texts = read("_nn");
    }

    public void english() {
        texts = read("_en");
    }

    @Override
    public String text(String key, String... arguments) {
        return text(texts, key, arguments);
    }

    @Override
    public String textIn(Locale language, String key, String... arguments) {
        String suffix = language.getLanguage().equals("nb") ? "" : "_" + language.getLanguage();
        return text(read(suffix), key, arguments);
    }

    private static String text(Properties texts, String key, String... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no such text: " + key);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    private static Properties read(String suffix) {
        Properties texts = new Properties();
        String file = "/i18n/samskriv" + suffix + ".properties";
        try (InputStream stream = FakeMessages.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
