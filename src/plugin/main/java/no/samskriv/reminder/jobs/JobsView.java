package no.samskriv.reminder.jobs;

import java.util.List;
import no.samskriv.kernel.View;

/** What was done by the clock last. */
record JobsView(boolean empty, List<RunView> runs) implements View {

    /** One thing that was done. */
    record RunView(String text, String style) implements View {}
}
