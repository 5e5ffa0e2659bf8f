package no.samskriv.kernel;

/** What may be stored of what somebody typed: any Unicode, plain, as it is, up to a limit. */
public final class PlainText {
    private PlainText() {}

    /**
     * The text itself. Databases refuse U+0000 and silently change unpaired surrogates; everything else is kept.
     *
     * @param limit the most code points
     * @throws ProblemException with {@link Problem.Invalid} naming the field: blank, too long, or not storable
     */
    public static String require(String text, String field, int limit) {
        if (text.isBlank()) {
            throw ProblemException.invalid(field, "empty");
        }
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(PlainText::isUnpairedSurrogate)) {
            throw ProblemException.invalid(field, "unstorable");
        }
        if (text.codePointCount(0, text.length()) > limit) {
            throw ProblemException.invalid(field, "too-long", Integer.toString(limit));
        }
        return text;
    }

    private static boolean isUnpairedSurrogate(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint);
    }
}
