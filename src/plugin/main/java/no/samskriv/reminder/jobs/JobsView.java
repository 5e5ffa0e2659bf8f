package no.samskriv.reminder.jobs;

import java.util.List;
import no.samskriv.kernel.View;

/** What was done by the clock last. */
record JobsView(boolean nothing, List<RunView> runs) implements View {
    /** One time that something was done. */
    record RunView(String what, String style, String when) implements View {}
}
