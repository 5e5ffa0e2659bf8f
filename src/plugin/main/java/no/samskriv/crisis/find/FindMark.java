package no.samskriv.crisis.find;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;

/**
 * Something the person has said that their crisis plan may be found by.
 *
 * @param value as it is shown to those who may read it; a date as in {@code 1988-03-12}
 */
public record FindMark(FindBy by, String value) {
    /** The most code points of all other names, as they are written with commas between. */
    public static final int NAMES_LIMIT = 200;

    public static final int PHONE_LIMIT = 30;
    /** Names it in the history. */
    public static final String KIND = "CRISIS_FIND";

    /** Names in the history all that a crisis plan may be found by: the same for everybody, so that the claim keeps it one. */
    public static UUID idOf(PersonRef person) {
        return UUID.nameUUIDFromBytes((KIND + ":" + person.value()).getBytes(StandardCharsets.UTF_8));
    }

    /** Marks with the same key are the same mark, however they are written. */
    public String key() {
        return FindKey.of(this);
    }
}
