package no.samskriv.kernel;

/** A wiki user by the key that survives renaming; never the user name. At most 255 characters. */
public record UserRef(String key) {
    public UserRef {
        if (key.isBlank() || key.length() > 255) {
            throw new IllegalArgumentException("user key must have 1 to 255 characters: " + key);
        }
    }

    @Override
    public String toString() {
        return key;
    }
}
