package no.samskriv.hat.talk;

import java.util.List;
import no.samskriv.kernel.View;

/** What everybody in the room looks at together. */
record HatScreenView(
        String id,
        String title,
        boolean worn,
        String holder,
        boolean hasPrompts,
        List<String> prompts,
        boolean hasLines,
        List<LineView> lines)
        implements View {
    /**
     * What one person is told, by whom and when.
     *
     * @param what empty where not everybody in the room works with the person
     */
    record LineView(String who, boolean said, String what, String language, String agreed) implements View {}
}
