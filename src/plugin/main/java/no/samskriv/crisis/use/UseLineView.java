package no.samskriv.crisis.use;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A line of the plan in the big view.
 *
 * @param id of the line
 * @param noted the id of what was said of it; empty when nothing was
 * @param style {@code person}, {@code shared}, {@code staff} or {@code suggestion}, which is nobody's words yet
 * @param source whose words they are, when nobody has read them back
 * @param name who is meant
 * @param href what calls them
 * @param ticks what can be said of it in one touch; none where nothing is tried
 * @param undo the way back, when something was said
 */
record UseLineView(
        String id,
        String noted,
        boolean hasText,
        String text,
        String language,
        String style,
        boolean recalled,
        String source,
        boolean hasName,
        String name,
        boolean hasPhone,
        String phone,
        String href,
        List<TickView> ticks,
        boolean hasUndo,
        UndoView undo)
        implements View {

    /** One of three. */
    record TickView(String label, String body, boolean chosen) implements View {}

    /** Says that it was not tried after all. */
    record UndoView(String path, int revision, String body) implements View {}
}
