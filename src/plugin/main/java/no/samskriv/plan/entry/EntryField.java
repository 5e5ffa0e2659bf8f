package no.samskriv.plan.entry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samskriv.kernel.Voice;

/**
 * One field of a kind of entry: a text with a voice, or a value.
 *
 * @param name as in JSON and in the history, such as {@code whyNotLower}
 * @param limit of a text: the most code points; of a list: the most values; 0 for every other
 * @param voices of a text: who may speak in it
 * @param choices of a choice: what may be chosen, the first unless somebody chooses; empty for every other
 */
public record EntryField(String name, Type type, int limit, boolean required, Set<Voice> voices, List<String> choices) {
    /** What a field holds. */
    public enum Type {
        TEXT,
        /** A day, as ISO. */
        DATE,
        CHOICE,
        /** A whole number from 1 to 10. */
        SCALE,
        /** Yes, or nothing. */
        FLAG,
        /** Something short that nobody has said, such as a number to call. */
        LINE,
        /** Short names without commas, of whoever or whatever is meant. */
        LIST,
        /** Who of the service agrees, and since when: {@code key@2026-11-24}; everybody says so for themself. */
        AGREEMENTS,
        /** Something by its id. */
        ID,
        /** Somebody: {@code PERSON}, {@code USER:key}, {@code PARTICIPANT:id}. */
        WHO,
        /** What it is about, as {@link no.samskriv.kernel.Topics} opens it. */
        TOPIC
    }

    public static final int S = 255;
    public static final int M = 450;
    public static final int L = 2_000;
    public static final int XL = 10_000;
    static final int LEAST = 1;
    static final int MOST = 10;

    public EntryField {
        voices = Set.copyOf(voices);
        choices = List.copyOf(choices);
    }

    public boolean isText() {
        return type == Type.TEXT;
    }

    /** The person's own words, and nobody else's. */
    public static EntryField own(String name, int limit) {
        return text(name, limit, Voice.PERSON);
    }

    public static EntryField text(String name, int limit, Voice first, Voice... others) {
        return new EntryField(name, Type.TEXT, limit, false, EnumSet.of(first, others), List.of());
    }

    /** Said by the person, or written by both. */
    public static EntryField together(String name, int limit) {
        return text(name, limit, Voice.PERSON, Voice.SHARED);
    }

    /** Said by whoever has something to say. */
    public static EntryField anybody(String name, int limit) {
        return text(name, limit, Voice.PERSON, Voice.SHARED, Voice.PROFESSIONAL);
    }

    public static EntryField value(String name, Type type) {
        return new EntryField(name, type, 0, false, Set.of(), List.of());
    }

    public static EntryField list(String name, int most) {
        return new EntryField(name, Type.LIST, most, false, Set.of(), List.of());
    }

    public static <E extends Enum<E>> EntryField choice(String name, Class<E> of) {
        List<String> names =
                Arrays.stream(of.getEnumConstants()).map(Enum::name).toList();
        return new EntryField(name, Type.CHOICE, 0, false, Set.of(), names);
    }

    public static EntryField oneOf(String name, List<String> choices) {
        return new EntryField(name, Type.CHOICE, 0, false, Set.of(), choices);
    }

    /** The same, without which there is no entry. */
    public EntryField needed() {
        return new EntryField(name, type, limit, true, voices, choices);
    }
}
