package no.samskriv.person;

import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A person to begin with.
 *
 * @param workers who works with the person; nobody means the one who begins
 * @param team null for the only team of the one who begins
 */
record NewPerson(
        String name,
        @Nullable UserRef account,
        List<UserRef> workers,
        PageChoice page,
        @Nullable UUID team) {
    NewPerson {
        workers = List.copyOf(workers);
    }
}
