package no.samskriv.host.resource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The content of a file, ready to be sent. */
final class ServedFile {
    private static final int HASH_BYTES = 8;

    private final byte[] content;
    private final String contentType;
    private final String hash;

    /** The array is the file's from now on. */
    ServedFile(byte[] content, String contentType) {
        this.content = content;
        this.contentType = contentType;
        this.hash = hash(content);
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    ServedFile translated(ScriptTexts texts, Locale locale) {
        String script = texts.translate(new String(content, StandardCharsets.UTF_8), locale);
        return new ServedFile(script.getBytes(StandardCharsets.UTF_8), contentType);
    }

    byte[] content() {
        return content;
    }

    String contentType() {
        return contentType;
    }

    /** Changes when the content does. */
    String hash() {
        return hash;
    }
}
