package no.samskriv.crisis;

import java.time.LocalDate;
import java.util.UUID;
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
        Knows knows) {}
