package no.samskriv.crisis;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by an entry. Somebody around the person is meant by id, and is called and reached as it stands there; anybody
 * else by name.
 *
 * @param related somebody around the person ({@code person.Related}); null for anybody else
 * @param name at most 255 code points; null exactly when {@code related} is not
 * @param phone of whoever is meant by name; at most 30 characters
 * @param checkedOn when somebody last tried the number of whoever is meant by name
 */
public record Contact(
        @Nullable UUID related,
        @Nullable String name,
        @Nullable String phone,
        @Nullable LocalDate checkedOn,
        Knows knows) {
    private static final Pattern NO_DIGITS = Pattern.compile("\\D");
    /** The digits of a number without the code of the country. */
    private static final int DIGITS = 8;

    /** Whether whoever is meant by name is called the same as somebody, or answers the same number. */
    public boolean means(String called, @Nullable String number) {
        boolean sameName = name != null && name.strip().equalsIgnoreCase(called.strip());
        String own = digits(phone);
        return sameName || (!own.isEmpty() && own.equals(digits(number)));
    }

    private static String digits(@Nullable String number) {
        String digits = number == null ? "" : NO_DIGITS.matcher(number).replaceAll("");
        return digits.substring(Math.max(0, digits.length() - DIGITS));
    }
}
