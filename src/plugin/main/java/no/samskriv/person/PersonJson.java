package no.samskriv.person;

import no.samskriv.kernel.Users;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** {@code GET /persons/{ref}}: the card of a person. */
public record PersonJson(
        String ref,
        String name,
        String status,
        String language,
        @Nullable UserJson coordinator,
        @Nullable UserJson mainContact,
        int revision) {

    static PersonJson of(Person person, Users users) {
        return new PersonJson(
                person.ref().value(),
                person.name(),
                person.status().name(),
                person.language().toLanguageTag(),
                UserJson.of(person.coordinator(), users),
                UserJson.of(person.mainContact(), users),
                person.revision().number());
    }
}
