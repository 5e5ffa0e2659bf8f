package no.samskriv.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reference of a person, such as {@code P-7K3M}: a pseudonym that may stand in a URL, a title or a log. Drawn at
 * random, because a sequence would tell how many persons there are.
 */
public record PersonRef(String value) {
    private static final Pattern FORM = Pattern.compile("P-[0-9A-Z]{4}");

    public PersonRef {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a person reference: " + value);
        }
    }

    /** The reference somebody typed, or nothing when it cannot be one. */
    public static Optional<PersonRef> parse(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new PersonRef(typed)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
