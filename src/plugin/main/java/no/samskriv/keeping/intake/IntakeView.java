package no.samskriv.keeping.intake;

import java.util.List;
import no.samskriv.kernel.View;

/** What lies there to be taken in, and what was. */
record IntakeView(boolean going, boolean nothing, List<FileView> files, boolean anyRuns, List<RunView> runs)
        implements View {

    /** @param begin what is sent to take it in */
    record FileView(String name, String begin, boolean again) implements View {}

    /**
     * @param more what is to be known about it, a sentence each
     * @param stops what stopping it does; empty where nothing is to be stopped
     */
    record RunView(
            String id, String when, String state, boolean going, int done, int most, List<String> more, String stops)
            implements View {}
}
