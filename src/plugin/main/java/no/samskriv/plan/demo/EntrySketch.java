package no.samskriv.plan.demo;

import java.util.ArrayList;
import java.util.List;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.entry.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the demo.
 *
 * @param parent the words of its goal, or the key of its map; null for none
 * @param by the login name of whoever wrote it
 * @param mode how the person's own words in it were captured
 * @param daysBefore days before the anchor
 * @param later values that somebody changed after, in order
 */
record EntrySketch(
        PersonRef person,
        EntryKind kind,
        @Nullable String parent,
        String by,
        CaptureMode mode,
        int daysBefore,
        List<Said> texts,
        List<Had> values,
        List<Later> later) {
    EntrySketch {
        texts = List.copyOf(texts);
        values = List.copyOf(values);
        later = List.copyOf(later);
    }

    /** A text in it; in the person's own words unless the voice says otherwise. */
    record Said(String field, Voice voice, String words) {}

    /**
     * A value in it.
     *
     * @param value as it is stored; null when it is a day
     * @param in days from the anchor, for a day
     */
    record Had(String field, @Nullable String value, int in) {}

    /** A choice that became another one. */
    record Later(int daysBefore, String field, String value) {}

    EntrySketch(
            PersonRef person, EntryKind kind, @Nullable String parent, String by, CaptureMode mode, int daysBefore) {
        this(person, kind, parent, by, mode, daysBefore, List.of(), List.of(), List.of());
    }

    EntrySketch says(String field, String words) {
        return says(field, Voice.PERSON, words);
    }

    EntrySketch says(String field, Voice voice, String words) {
        return with(and(texts, new Said(field, voice, words)), values, later);
    }

    EntrySketch has(String field, Enum<?> choice) {
        return has(field, choice.name());
    }

    EntrySketch has(String field, String value) {
        return with(texts, and(values, new Had(field, value, 0)), later);
    }

    EntrySketch onDay(String field, int in) {
        return with(texts, and(values, new Had(field, null, in)), later);
    }

    EntrySketch became(String field, Enum<?> choice, int then) {
        return with(texts, values, and(later, new Later(then, field, choice.name())));
    }

    /** What tells it from every other entry. */
    String key() {
        return "%s:%s:%s:%s:%s".formatted(person, kind, parent, values, texts);
    }

    private EntrySketch with(List<Said> said, List<Had> had, List<Later> after) {
        return new EntrySketch(person, kind, parent, by, mode, daysBefore, said, had, after);
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
