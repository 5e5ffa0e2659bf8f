package no.samskriv.plan.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Revision revision) {
    /** The flag of what the person keeps to themself. */
    public static final String HIDDEN = "hidden";

    public Entry {
        texts = Map.copyOf(texts);
        values = Map.copyOf(values);
    }

    public Optional<VoiceText> text(String field) {
        return Optional.ofNullable(texts.get(kind.field(field).name()));
    }

    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(kind.field(field).name()));
    }

    public Optional<LocalDate> date(String field) {
        return value(field).map(LocalDate::parse);
    }

    public Optional<Integer> number(String field) {
        return value(field).map(Integer::valueOf);
    }

    /** What was chosen; the first choice unless somebody chose. */
    public <E extends Enum<E>> E choice(String field, Class<E> of) {
        return Enum.valueOf(of, value(field).orElse(kind.field(field).choices().get(0)));
    }

    public List<String> list(String field) {
        return value(field).map(joined -> Arrays.asList(joined.split(","))).orElse(List.of());
    }

    public boolean is(String flag) {
        return value(flag).isPresent();
    }

    /** Whether the person keeps it to themself; a worker who shows it to them shows it all the same. */
    public boolean isHiddenFrom(Grant grant) {
        return values.containsKey(HIDDEN) && !grant.toThePerson();
    }
}
