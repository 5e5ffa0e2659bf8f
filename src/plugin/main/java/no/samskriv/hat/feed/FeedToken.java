package no.samskriv.hat.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a calendar's address that nobody can guess: 192 random bits. Shown once, to whoever asked for it; what is
 * kept is its hash, which leads nowhere.
 */
public record FeedToken(String value) {
    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    static FeedToken random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Nothing for what cannot be one. */
    public static Optional<FeedToken> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(value -> FORM.matcher(value).matches())
                .map(FeedToken::new);
    }

    /** SHA-256, as lower-case hexadecimal digits. It needs no salt: what is hashed is random already. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Not what it is: it must not come into a log. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
