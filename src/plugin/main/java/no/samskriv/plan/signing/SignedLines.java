package no.samskriv.plan.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How whatever is signed is written down: a line is a name and what it says, and no text breaks out of its line. */
public final class SignedLines {
    private SignedLines() {}

    /** A text on one line. */
    public static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** What {@link #escaped} wrote. */
    public static String plain(String escaped) {
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                i++;
                char what = escaped.charAt(i);
                plain.append(what == 'n' ? '\n' : what == 'r' ? '\r' : what);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** SHA-256 of the text's UTF-8 bytes, as lower-case hexadecimal digits. */
    public static String hashOf(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
