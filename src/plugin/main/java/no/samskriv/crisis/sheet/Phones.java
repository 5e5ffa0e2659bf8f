package no.samskriv.crisis.sheet;

import java.util.regex.Pattern;

/** Numbers as they were written down, and as a telephone takes them. */
final class Phones {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ().-]+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9+]");

    private Phones() {}

    /** What follows {@code tel:}; nothing for what is no number alone. */
    static String link(String written) {
        String digits = digits(written);
        return NUMBER.matcher(written.strip()).matches() && digits.length() > 2 ? digits : "";
    }

    static String digits(String written) {
        return NO_DIGIT.matcher(written).replaceAll("");
    }
}
