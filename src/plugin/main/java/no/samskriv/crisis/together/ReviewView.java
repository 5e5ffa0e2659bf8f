package no.samskriv.crisis.together;

import java.util.List;
import no.samskriv.crisis.together.TogetherView.ChoiceView;
import no.samskriv.kernel.View;

/** A crisis plan before it is said to be in force: what the person may want to look at, and nothing that must be done. */
record ReviewView(
        String ref,
        String back,
        String backText,
        String title,
        String lead,
        boolean hasSuggestions,
        List<AskView> suggestions,
        boolean hasUnread,
        List<AskView> unread,
        boolean hasNumbers,
        List<NumberView> numbers,
        boolean hasKnows,
        List<KnowsView> knows,
        boolean hasPlaces,
        List<PlacesView> places,
        boolean hasForce,
        ForceView force)
        implements View {

    /**
     * Words that are answered to with one touch.
     *
     * @param yes what the touch says, and {@code yesBody} what it sends
     * @param mode how the person's words come in where they are changed
     */
    record AskView(
            String id,
            int revision,
            String section,
            String text,
            String language,
            String yes,
            String yesBody,
            String mode,
            boolean hasRemoval)
            implements View {}

    /**
     * Somebody without a number.
     *
     * @param isAround whether the number stands on the person's page, and is written there
     */
    record NumberView(String id, int revision, String label, boolean isAround, String elsewhere) implements View {}

    /** Whether somebody knows that they are listed. */
    record KnowsView(String id, int revision, String name, List<ChoiceView> answers) implements View {}

    /** Where a line stands. */
    record PlacesView(String id, int revision, String section, String text, List<ToggleView> toggles) implements View {}

    /**
     * One place, with what changes it.
     *
     * @param body what is sent, as JSON
     */
    record ToggleView(String text, boolean on, String body) implements View {}

    /**
     * Saying that it is in force.
     *
     * @param say what it becomes then
     */
    record ForceView(
            boolean stands,
            String standing,
            String say,
            String until,
            String earliest,
            String latest,
            String body,
            String submit)
            implements View {}
}
