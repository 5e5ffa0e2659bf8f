package no.samskriv.kernel;

import java.util.regex.Pattern;

/**
 * National identity numbers, which stand nowhere in here. Eleven digits are taken for one, written together or as a date
 * of birth and five more; after a plus they are a telephone number abroad.
 */
public final class NationalId {
    private static final Pattern FORM = Pattern.compile("(?<![+\\d])\\d{6}[ .\\-\u00a0]?\\d{5}(?!\\d)");

    private NationalId() {}

    /**
     * The text itself.
     *
     * @throws ProblemException with {@link Problem.Invalid} naming the field, when the text holds such a number
     */
    public static String refuse(String text, String field) {
        if (FORM.matcher(text).find()) {
            throw ProblemException.invalid(field, "national-id");
        }
        return text;
    }
}
