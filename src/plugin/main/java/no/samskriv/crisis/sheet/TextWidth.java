package no.samskriv.crisis.sheet;

/**
 * How many lines a text takes on paper, counted high: in the type that {@code crisis/sheet.css} prints in and those as wide
 * as it, so that what is found to fit does fit.
 */
final class TextWidth {
    private static final String NARROW = "iljItf.,:;'!|()[]/- ·";
    private static final String BROAD = "mwMW@%æÆœŒø—…&Ø©®½¼¾";
    private static final double NARROW_EMS = 0.36;
    private static final double SMALL_EMS = 0.6;
    private static final double CAPITAL_EMS = 0.82;
    private static final double BROAD_EMS = 1.06;
    private static final double UNKNOWN_EMS = 1.4;
    private static final int LAST_OF_LATIN = 0x24F;

    private final double line;

    /** @param ems how wide a line is, in the size of its type */
    TextWidth(double ems) {
        this.line = ems;
    }

    /** At least one for each line that was written; none for nothing. */
    int lines(String text) {
        return text.isEmpty() ? 0 : text.lines().mapToInt(this::wrapped).sum() + (text.endsWith("\n") ? 1 : 0);
    }

    private int wrapped(String written) {
        int lines = 1;
        double used = 0;
        for (String word : written.split("(?<=[ -])", -1)) {
            double width = ems(word);
            if (used > 0 && used + width > line) {
                lines++;
                used = 0;
            }
            // a word that is longer than a line is broken where the line ends
            lines += (int) (width / line);
            used += width % line;
            if (used > line) {
                lines++;
                used -= line;
            }
        }
        return lines;
    }

    private static double ems(String word) {
        return word.codePoints().mapToDouble(TextWidth::ems).sum();
    }

    private static double ems(int character) {
        if (character > LAST_OF_LATIN) {
            return UNKNOWN_EMS;
        } else if (NARROW.indexOf(character) >= 0) {
            return NARROW_EMS;
        } else if (BROAD.indexOf(character) >= 0) {
            return BROAD_EMS;
        }
        return Character.isUpperCase(character) ? CAPITAL_EMS : SMALL_EMS;
    }
}
