package no.samskriv.meeting.people;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What the person has prepared, on the meeting's page.
 *
 * @param begun whether the meeting has begun, and only what is not talked about is shown
 * @param asks whether there is a way to where it is written, which {@code write} names
 */
record PreparedView(
        String meeting, boolean begun, boolean hasLines, String title, List<LineView> lines, boolean asks, String write)
        implements View {
    /** What was said to one question; {@code label} is heard before it. */
    record LineView(String label, String text, String language, boolean recalled, String source) implements View {}
}
