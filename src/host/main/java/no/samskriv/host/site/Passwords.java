package no.samskriv.host.site;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** Password hashes (PBKDF2), written as {@code iterations:salt:hash}. */
final class Passwords {
    private static final int ITERATIONS = 120_000;
    private static final int HASH_BITS = 256;
    private static final int REMEMBERED = 200;

    private final SecureRandom random = new SecureRandom();
    private final byte[] memorySalt = bytes(32);
    private final String hashOfNobody = written(bytes(16), bytes(HASH_BITS / 8));

    /**
     * Digests of what was found right. HTTP Basic sends the password with every request, and PBKDF2 is slow on purpose;
     * the stored hash is part of each digest, so a changed password is a different entry.
     */
    private final Set<String> foundRight = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    String hash(String password) {
        byte[] salt = bytes(16);
        return written(salt, derive(password, salt, ITERATIONS));
    }

    /** Takes as long for a user who does not exist ({@code storedHash} null) as for a wrong password. */
    boolean matches(String password, @Nullable String storedHash) {
        String hash = storedHash == null ? hashOfNobody : storedHash;
        String digest = digest(password, hash);
        if (storedHash != null && foundRight.contains(digest)) {
            return true;
        }
        String[] parts = hash.split(":", -1);
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] given = derive(password, base64.decode(parts[1]), Integer.parseInt(parts[0]));
        boolean right = MessageDigest.isEqual(given, base64.decode(parts[2])) && storedHash != null;
        if (right) {
            foundRight.add(digest);
        }
        return right;
    }

    private String digest(String password, String hash) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(memorySalt);
            sha.update(hash.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no PBKDF2", e);
        }
    }

    private static String written(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder();
        return ITERATIONS + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
