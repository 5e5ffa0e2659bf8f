package no.samskriv.crisis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import org.jspecify.annotations.Nullable;

/** What somebody says of who is meant by an entry; what is not said stays as it is. */
public record ContactInput(
        Patch<UUID> related,
        Patch<String> name,
        Patch<String> phone,
        Patch<LocalDate> checkedOn,
        Optional<Knows> knows) {
    public static ContactInput nothing() {
        return new ContactInput(Patch.absent(), Patch.absent(), Patch.absent(), Patch.absent(), Optional.empty());
    }

    /** Somebody around the person, and nobody else. */
    public static ContactInput related(UUID id, Knows knows) {
        return new ContactInput(Patch.to(id), Patch.to(null), Patch.to(null), Patch.to(null), Optional.of(knows));
    }

    /** Somebody by name. */
    public static ContactInput named(String name, @Nullable String phone, Knows knows) {
        return new ContactInput(Patch.to(null), Patch.to(name), Patch.to(phone), Patch.absent(), Optional.of(knows));
    }

    boolean isNothing() {
        return equals(nothing());
    }

    /** Who is meant then; nobody without a name or an id. Choosing one of the two lets go of the other. */
    @Nullable
    Contact over(@Nullable Contact before) {
        Contact was = before == null ? new Contact(null, null, null, null, Knows.NOT_ASKED) : before;
        UUID to = name.value() != null && !related.given() ? null : related.over(was.related());
        String called = related.value() != null && !name.given() ? null : name.over(was.name());
        if (to == null && called == null) {
            return null;
        }
        boolean byId = called == null;
        return new Contact(
                to,
                called,
                byId ? null : phone.over(was.phone()),
                byId ? null : checkedOn.over(was.checkedOn()),
                knows.orElse(was.knows()));
    }
}
