package no.samskriv.rest;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import org.jspecify.annotations.Nullable;

/** Reads what stands in paths and headers. Whatever cannot name anything is not found. */
public final class PathValues {
    /** {@code "3"}, {@code W/"3"} and what proxies make of them: {@code "3-gzip"}. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([1-9][0-9]{0,8})(?:-gzip|--gzip)?\"");

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PathValues() {}

    public static PersonRef personRef(String value) {
        return PersonRef.parse(value).orElseThrow(ProblemException::notFound);
    }

    public static UUID id(String value) {
        return parse(value).orElseThrow(ProblemException::notFound);
    }

    /** The id of what is created: the one the client chose, so that a repeat finds it, or a new one. */
    public static UUID idempotencyKey(@Nullable String header) {
        if (header == null) {
            return UUID.randomUUID();
        }
        return parse(header).orElseThrow(() -> ProblemException.invalid("Idempotency-Key", "not-a-uuid"));
    }

    /** The revision an {@code If-Match} names; missing without one, and {@code *} names none. */
    public static Revision ifMatch(@Nullable String header) {
        if (header == null || header.isBlank() || header.trim().equals("*")) {
            throw new ProblemException(new Problem.RevisionMissing());
        }
        Matcher tag = TAG.matcher(header.trim());
        if (!tag.matches()) {
            throw ProblemException.invalid("If-Match", "not-a-revision");
        }
        return new Revision(Integer.parseInt(tag.group(1)));
    }

    /** A whole number in a query. */
    public static int number(String name, @Nullable String value, int absent, int least, int most) {
        if (value == null) {
            return absent;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw ProblemException.invalid(name, "not-a-number", Integer.toString(least), Integer.toString(most));
    }

    static Optional<UUID> parse(String value) {
        return UUID_FORM.matcher(value).matches() ? Optional.of(UUID.fromString(value)) : Optional.empty();
    }
}
