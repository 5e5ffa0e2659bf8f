package no.samskriv.plan.entry;

import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * Something on a person's plan in the shape its kind gives it.
 *
 * @param parent the goal or the map it belongs to; null for none
 * @param texts by the name of the field; what nobody has said is not in it
 * @param values by the name of the field, as {@link EntryField.Type} says; what nobody has given is not in it
 * @param removed taken off the plan; it stays in the history
 */
public record Entry(
        UUID id,
        PersonRef person,
        EntryKind kind,
        @Nullable UUID parent,
        Map<String, VoiceText> texts,
        Map<String, String> values,
        boolean removed,
        UserRef createdBy,
        Revision revision)
        implements Shaped {
    /** The flag of what the person keeps to themself. */
    public static final String HIDDEN = "hidden";

    public Entry {
        texts = Map.copyOf(texts);
        values = Map.copyOf(values);
    }

    /** Whether the person keeps it to themself; a worker who shows it to them shows it all the same. */
    public boolean isHiddenFrom(Grant grant) {
        return values.containsKey(HIDDEN) && !grant.toThePerson();
    }
}
