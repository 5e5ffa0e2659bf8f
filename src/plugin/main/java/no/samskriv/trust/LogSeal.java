package no.samskriv.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.samskriv.kernel.Secrets;

/**
 * What ties a row of the access log to the one before it: a keyed hash (HMAC-SHA-256) over pseudonyms, so that the chain
 * still holds when names have been erased, and so that nobody without the key can make a row that fits.
 */
public final class LogSeal {
    /** Stands where there is no row before. */
    public static final String NOTHING = "-";

    private static final String ALGORITHM = "HmacSHA256";

    private final Secrets secrets;

    public LogSeal(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The pseudonym of a user, a reference or an id; 64 hexadecimal digits, as is everything that is made here. */
    public String alias(String clear) {
        return mac(List.of("alias", clear));
    }

    /**
     * The hash of a row.
     *
     * @param before the hash of the row before it; {@link #NOTHING} for the first
     * @param content what the row says, with pseudonyms for names
     */
    public String row(String chain, int number, String before, List<String> content) {
        List<String> parts = new ArrayList<>(List.of("row", chain, Integer.toString(number), before));
        parts.addAll(content);
        return mac(parts);
    }

    /** The hash of the end of a chain: which row is the last, so that a missing one is missed. */
    public String head(String chain, int last, String hash) {
        return mac(List.of("head", chain, Integer.toString(last), hash));
    }

    /**
     * The seal of a line of the spool.
     *
     * @param before the seal of the line before it; {@link #NOTHING} for the first
     * @param content what the line says
     */
    public String spooled(String before, List<String> content) {
        List<String> parts = new ArrayList<>(List.of("spool", before));
        parts.addAll(content);
        return mac(parts);
    }

    private String mac(List<String> parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.logKey(), ALGORITHM));
            for (String part : parts) {
                byte[] bytes = part.getBytes(UTF_8);
                mac.update(Integer.toString(bytes.length).getBytes(UTF_8));
                mac.update((byte) ':');
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
