package no.samskriv.keeping.out;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A team and the files it was written out to.
 *
 * @param ask whom to ask, for whoever does not lead the team
 */
record ExportView(
        String team, String teamName, boolean leads, String ask, boolean going, boolean none, List<RunView> runs)
        implements View {

    /** @param file its name on the server; empty until it is whole */
    record RunView(String id, String when, String state, boolean going, int done, int most, boolean whole, String file)
            implements View {}
}
