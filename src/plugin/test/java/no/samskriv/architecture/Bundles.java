package no.samskriv.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The three translations as they are written, in UTF-8; the build turns them into escapes. */
final class Bundles {
    static final Path FOLDER = Checkout.RESOURCES.resolve("i18n");

    private Bundles() {}

    static SortedMap<String, String> bokmal() {
        return read("samskriv.properties");
    }

    static Map<String, SortedMap<String, String>> all() {
        return Map.of("nb", bokmal(), "nn", read("samskriv_nn.properties"), "en", read("samskriv_en.properties"));
    }

    private static SortedMap<String, String> read(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Checkout.read(FOLDER.resolve(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
