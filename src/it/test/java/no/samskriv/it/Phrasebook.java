package no.samskriv.it;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** What the product may say of problems in one language; an argument stands for anything. */
final class Phrasebook {

    private static final String PROBLEMS = "samskriv.problem.";

    private final List<Pattern> phrases;

    private Phrasebook(List<Pattern> phrases) {
        this.phrases = phrases;
    }

    /** @param suffix such as {@code _nn}; empty for the base */
    static Phrasebook of(String suffix) {
        String file = "src/plugin/main/resources/i18n/samskriv" + suffix + ".properties";
        Properties all = new Properties();
        try {
            all.load(new StringReader(Golden.read(Artefacts.ROOT.resolve(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrasebook(all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PROBLEMS))
                .map(all::getProperty)
                .map(phrase -> Pattern.compile("\\Q" + phrase.replaceAll("\\{\\d}", "\\\\E.+\\\\Q") + "\\E"))
                .toList());
    }

    boolean knows(String message) {
        return phrases.stream().anyMatch(phrase -> phrase.matcher(message).matches());
    }
}
