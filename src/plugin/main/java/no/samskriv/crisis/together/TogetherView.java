package no.samskriv.crisis.together;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * One section of a crisis plan on a screen of its own, or the first screen before all of them.
 *
 * @param section the key of the section; empty on the first screen
 * @param ask what the person is asked, to be read aloud
 * @param parts all sections that the person has not hidden
 * @param writesAlone whether the person writes on their own account, so that nobody asks how the words came in
 * @param mode how they come in where nobody is asked
 * @param remove what is said by taking a line off
 * @param steps where it goes from here
 */
record TogetherView(
        String ref,
        String back,
        String backText,
        boolean isStart,
        String section,
        String title,
        String ask,
        String lead,
        String onlyMe,
        List<PartView> parts,
        StepsView steps,
        boolean hasLines,
        List<LineView> lines,
        boolean writesAlone,
        boolean asksHow,
        String mode,
        String hint,
        String readBack,
        String dictated,
        String remove,
        String body,
        List<ChoiceView> levels,
        boolean hasLevels,
        List<ChoiceView> stances,
        boolean hasStances,
        List<ChoiceView> matters,
        boolean hasMatters,
        boolean namesSomebody,
        List<ChoiceView> related,
        boolean hasRelated,
        List<ChoiceView> knows,
        boolean hasReason,
        List<SuggestionView> suggestions,
        boolean hasSuggestions)
        implements View {

    /** A section to go to. */
    record PartView(String href, String title, boolean current) implements View {}

    /** Where it goes from a screen; empty addresses for what is not there. */
    record StepsView(boolean hasBack, String back, boolean hasNext, String next, boolean isLast, String review)
            implements View {}

    /** One of several to choose among. */
    record ChoiceView(String value, String text, boolean chosen) implements View {}

    /**
     * A suggestion that may be taken.
     *
     * @param body what is sent, as JSON
     */
    record SuggestionView(String text, String body) implements View {}

    /**
     * What stands in the section.
     *
     * @param levels empty where nothing says how bad it is
     * @param mineBody what makes a suggestion the person's words, as JSON
     */
    record LineView(
            String id,
            int revision,
            boolean suggested,
            boolean hasText,
            String text,
            String style,
            String language,
            boolean recalled,
            String source,
            boolean hasName,
            String name,
            boolean hasPhone,
            String phone,
            boolean hasReason,
            String reason,
            boolean hasAlternative,
            String alternative,
            boolean keeps,
            List<ChoiceView> levels,
            boolean hasLevels,
            String levelLabel,
            String mine,
            String mineBody,
            String title)
            implements View {}
}
