package no.samskriv.hat.learning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.plan.Chime;
import org.jspecify.annotations.Nullable;

/**
 * The questions that come with the product, in our own words; the texts are i18n keys below
 * {@code samskriv.hat.prompt.}. The thoughts come from {@code 100 ways to support recovery} ({@code 100-ways-62} is its
 * advice 62) and from ten tips for a recovery-oriented practice ({@code ten-tips-7}).
 */
public final class PromptLibrary {
    /** What the person says is important: always asked first. */
    public static final String OWN_WORDS = "hat-01";
    /** What the person is told, and by whom: always asked last. */
    public static final String FEEDBACK = "hat-24";

    private static final List<HatPrompt> BUILT_IN = List.of(
            fixed(OWN_WORDS, "ten-tips-1"),
            prompt("hat-02", Chime.MEANING, "100-ways-62"),
            prompt("hat-03", Chime.IDENTITY, "100-ways-38"),
            prompt("hat-04", Chime.HOPE, "100-ways-34"),
            prompt("hat-05", Chime.EMPOWERMENT, "100-ways-62"),
            prompt("hat-06", Chime.CONNECTEDNESS, "100-ways-93"),
            prompt("hat-07", Chime.EMPOWERMENT, "100-ways-84"),
            prompt("hat-08", null, "100-ways-97"),
            prompt("hat-09", Chime.EMPOWERMENT, "ten-tips-2"),
            prompt("hat-10", Chime.HOPE, "ten-tips-4"),
            prompt("hat-11", Chime.IDENTITY, "ten-tips-5"),
            prompt("hat-12", Chime.MEANING, "100-ways-12"),
            prompt("hat-13", Chime.CONNECTEDNESS, "100-ways-19"),
            prompt("hat-14", Chime.HOPE, "100-ways-table-2"),
            prompt("hat-15", Chime.IDENTITY, "100-ways-95"),
            prompt("hat-16", Chime.MEANING, "100-ways-37"),
            prompt("hat-17", Chime.EMPOWERMENT, "100-ways-63"),
            prompt("hat-18", Chime.CONNECTEDNESS, "ten-tips-9"),
            prompt("hat-19", Chime.HOPE, "100-ways-53"),
            prompt("hat-20", Chime.IDENTITY, "100-ways-35"),
            prompt("hat-21", Chime.EMPOWERMENT, "100-ways-75"),
            prompt("hat-22", Chime.MEANING, "ten-tips-7"),
            prompt("hat-23", Chime.CONNECTEDNESS, "ten-tips-3"),
            fixed(FEEDBACK, "100-ways-table-1"));

    private PromptLibrary() {}

    private static HatPrompt fixed(String key, String source) {
        return new HatPrompt(key, null, source, true, true, null);
    }

    private static HatPrompt prompt(String key, @Nullable Chime element, String source) {
        return new HatPrompt(key, element, source, false, true, null);
    }

    /** The 24 of them, in order. */
    public static List<HatPrompt> builtIn() {
        return BUILT_IN;
    }

    static boolean isBuiltIn(String key) {
        return BUILT_IN.stream().anyMatch(prompt -> prompt.key().equals(key));
    }

    static boolean isFixed(String key) {
        return BUILT_IN.stream()
                .anyMatch(prompt -> prompt.fixed() && prompt.key().equals(key));
    }

    /** As a team has them, the team's own last. */
    public static List<HatPrompt> with(List<PromptEdit> edits) {
        Map<String, PromptEdit> byKey = edits.stream()
                .collect(Collectors.toMap(PromptEdit::key, Function.identity(), (earlier, later) -> earlier));
        Stream<HatPrompt> own = edits.stream()
                .filter(edit -> !isBuiltIn(edit.key()))
                .map(edit -> new HatPrompt(edit.key(), edit.element(), "", false, edit.active(), edit));
        return Stream.concat(BUILT_IN.stream().map(prompt -> edited(prompt, byKey.get(prompt.key()))), own)
                .toList();
    }

    private static HatPrompt edited(HatPrompt prompt, @Nullable PromptEdit edit) {
        return edit == null
                ? prompt
                : new HatPrompt(
                        prompt.key(),
                        prompt.element(),
                        prompt.source(),
                        prompt.fixed(),
                        prompt.fixed() || edit.active(),
                        edit);
    }
}
