package no.samskriv.overview;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What names sort by. Databases sort letters each in its own way; of the digits and letters of this they all think the same,
 * and it is as a Norwegian list has them. It begins alike for names that begin alike.
 */
public final class NameKey {
    private static final int CODE_POINTS = 40;
    private static final int LIMIT = 320;
    private static final String END = "0000";

    private NameKey() {}

    /** What the keys of all names begin with that begin so; empty for what has no letter or digit. */
    public static String beginning(String name) {
        String key = of(name);
        // how a key ends says only that the name does, or how strong its last letters are
        while (key.endsWith(END)) {
            key = key.substring(0, key.length() - END.length());
        }
        return key;
    }

    /** At most {@value #LIMIT} characters, all of them {@code 0-9a-f}. */
    public static String of(String name) {
        int end = name.offsetByCodePoints(0, Math.min(CODE_POINTS, name.codePointCount(0, name.length())));
        Collator letters = Collator.getInstance(Locale.forLanguageTag("nb"));
        letters.setStrength(Collator.PRIMARY);
        String key = HexFormat.of()
                .formatHex(letters.getCollationKey(name.substring(0, end)).toByteArray());
        return key.substring(0, Math.min(LIMIT, key.length()));
    }
}
