package no.samskriv.crisis.find;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which marks are compared: exactly, but for what people write in different ways. Capitals, blanks and signs
 * do not count in a name, nor blanks and {@code +47} in a number; a date is a date in whichever order it stands.
 */
final class FindKey {
    /** As many forms as one typed text can have; a search asks for this many, whatever was typed. */
    static final int FORMS = 3;

    /** What the column takes. */
    private static final int LIMIT = 400;

    private static final int LEAST_DIGITS = 5;
    private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("[+0-9][0-9 ().\\-/\u00a0]*");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern HERE = Pattern.compile("(?:\\+|00)47(.+)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SPOKEN = Pattern.compile("(\\d{1,2})[. /-]+(\\d{1,2})[. /-]+(\\d{4}|\\d{2})");
    private static final Pattern CLOSE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");

    private FindKey() {}

    static String of(FindMark mark) {
        return switch (mark.by()) {
            case NAME, OTHER_NAME -> name(mark.value());
            case PHONE -> phone(mark.value());
            case BIRTH_DATE -> "b:" + mark.value();
        };
    }

    /** Whatever a typed text may mean; nothing for one that says nothing. */
    static Set<String> of(String typed, LocalDate today) {
        String text = typed.strip();
        Set<String> keys = new LinkedHashSet<>();
        if (!name(text).equals(name(""))) {
            keys.add(name(text));
        }
        if (NUMBER.matcher(text).matches()
                && NO_DIGIT.matcher(text).replaceAll("").length() >= LEAST_DIGITS) {
            keys.add(phone(text));
        }
        date(text, today).map(day -> "b:" + day).ifPresent(keys::add);
        return keys;
    }

    private static String name(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = NOT_NAME.matcher(plain).replaceAll("");
        return "n:" + letters.substring(0, Math.min(LIMIT, letters.length()));
    }

    private static String phone(String written) {
        String plain = written.replaceAll("[^0-9+]", "");
        Matcher here = HERE.matcher(plain);
        return "p:" + NO_DIGIT.matcher(here.matches() ? here.group(1) : plain).replaceAll("");
    }

    /** A birth date as people write it; of a year in two figures, the last one there was. */
    private static Optional<LocalDate> date(String text, LocalDate today) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), today);
        }
        for (Pattern form : new Pattern[] {SPOKEN, CLOSE}) {
            Matcher parts = form.matcher(text);
            if (parts.matches()) {
                return day(parts.group(3), parts.group(2), parts.group(1), today);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day, LocalDate today) {
        try {
            int full = Integer.parseInt(year);
            if (year.length() == 2) {
                int century = today.getYear() / 100 * 100;
                full += century + full > today.getYear() ? century - 100 : century;
            }
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
