package no.samskriv.kernel;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody asks for, whether there is such a thing or not: a person by reference, or something of a person's by its
 * id. Both ways {@link Access} does the same work, so that nobody learns from an answer what exists.
 *
 * @param what the reference or id as it was asked for
 * @param person whose it is; nobody for an id that names nothing
 */
public record Asked(String what, Optional<PersonRef> person) {

    public static Asked person(PersonRef person) {
        return new Asked(person.value(), Optional.of(person));
    }

    /**
     * Something of a person's.
     *
     * @param owner the person the thing with this id belongs to, as it was found without asking anybody
     */
    public static Asked thing(UUID id, Optional<PersonRef> owner) {
        return new Asked(id.toString(), owner);
    }
}
