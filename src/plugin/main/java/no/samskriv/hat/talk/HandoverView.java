package no.samskriv.hat.talk;

import java.util.List;
import no.samskriv.kernel.View;

/** What was said at the last meeting for whoever has the hat next, by person. */
record HandoverView(List<LineView> lines, String source) implements View {
    /** What was said about one person. */
    record LineView(String name, String text, String language) implements View {}
}
