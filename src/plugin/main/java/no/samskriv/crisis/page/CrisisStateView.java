package no.samskriv.crisis.page;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * How far a crisis plan has come, and where else it can be read.
 *
 * @param lines whether it is in force, until when, when it was gone through, and what has happened since
 * @param ways to pages of ours
 */
record CrisisStateView(boolean interactive, List<String> lines, boolean hasWays, List<WayView> ways) implements View {

    /** @param to below the address of our pages */
    record WayView(String to, String label) implements View {}
}
