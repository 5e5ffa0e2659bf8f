package no.samskriv.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.samskriv.macro.Phrases;
import org.jspecify.annotations.Nullable;

/** Questions, answers and choices in the reader's words: the pieces that pages about people are made of. */
public final class FactFragment {
    /** From a page of ours to what stands below the wiki's own address; a link without the context path. */
    private static final String WIKI = "../../..";

    /** The one answer that nobody and nothing here can do without. */
    private static final String NAME = "name";

    private final Phrases phrases;

    public FactFragment(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Answered with a line of text. */
    FactView line(String key, String label, @Nullable String value, boolean changeable, String type) {
        return fact(key, label, value, changeable, type, false, List.of());
    }

    /** Answered with a day. */
    FactView day(String key, String label, @Nullable LocalDate day, boolean changeable) {
        FactView said = fact(key, label, Objects.toString(day, null), changeable, "date", false, List.of());
        return day == null ? said : said.shownAs(phrases.day(day));
    }

    /** Answered with as many lines as it takes. */
    FactView lines(String key, String label, @Nullable String value, boolean changeable) {
        return fact(key, label, value, changeable, "text", true, List.of());
    }

    /** Answered by choosing; the chosen option is the answer. */
    FactView choice(String key, String label, List<OptionView> options, boolean changeable) {
        String chosen = options.stream()
                .filter(option -> option.chosen() && !option.value().isEmpty())
                .map(OptionView::label)
                .findFirst()
                .orElse(null);
        return fact(key, label, chosen, changeable, "text", false, options);
    }

    private FactView fact(
            String key,
            String label,
            @Nullable String value,
            boolean changeable,
            String type,
            boolean longText,
            List<OptionView> options) {
        return new FactView(
                key,
                label,
                Objects.requireNonNullElseGet(value, () -> phrases.text("samskriv.people.not-said")),
                value == null,
                changeable,
                !options.isEmpty(),
                longText,
                key.equals(NAME),
                type,
                Objects.requireNonNullElse(value, ""),
                options);
    }

    /** The constants of an enum, worded by keys that end with their names. */
    <E extends Enum<E>> List<OptionView> options(E[] constants, String keys, @Nullable E chosen) {
        return Arrays.stream(constants)
                .map(constant -> new OptionView(constant.name(), word(keys, constant), constant == chosen))
                .toList();
    }

    /** As {@link #options}, with no answer as the first of them. */
    <E extends Enum<E>> List<OptionView> optionsOrNone(E[] constants, String keys, @Nullable E chosen) {
        OptionView none = new OptionView("", phrases.text("samskriv.people.not-decided"), chosen == null);
        return Stream.concat(Stream.of(none), options(constants, keys, chosen).stream())
                .toList();
    }

    String word(String keys, Enum<?> constant) {
        return phrases.text(keys + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Where a page of the wiki is, seen from a page of ours. */
    public static String toWiki(String pathBelowTheWiki) {
        return WIKI + pathBelowTheWiki;
    }
}
