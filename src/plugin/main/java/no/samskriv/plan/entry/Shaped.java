package no.samskriv.plan.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.VoiceText;

/** Something that says what its kind declares; what nobody has said or given is in neither map. */
public interface Shaped {
    Shape kind();

    /** By the name of the field. */
    Map<String, VoiceText> texts();

    /** By the name of the field, as {@link EntryField.Type} says. */
    Map<String, String> values();

    default Optional<VoiceText> text(String field) {
        return Optional.ofNullable(texts().get(kind().field(field).name()));
    }

    default Optional<String> value(String field) {
        return Optional.ofNullable(values().get(kind().field(field).name()));
    }

    default Optional<LocalDate> date(String field) {
        return value(field).map(LocalDate::parse);
    }

    default Optional<Integer> number(String field) {
        return value(field).map(Integer::valueOf);
    }

    default Optional<UUID> id(String field) {
        return value(field).map(UUID::fromString);
    }

    /** What was chosen; the first choice unless somebody chose. */
    default <E extends Enum<E>> E choice(String field, Class<E> of) {
        return Enum.valueOf(
                of, value(field).orElse(kind().field(field).choices().get(0)));
    }

    default List<String> list(String field) {
        return value(field).map(joined -> Arrays.asList(joined.split(","))).orElse(List.of());
    }

    default boolean isSet(String flag) {
        return value(flag).isPresent();
    }
}
