package no.samskriv.keeping.ending;

import java.util.List;
import no.samskriv.kernel.View;

/** With whom a team has ended its work, what presses most first; groups with nobody in them are left out. */
record EndingListView(String title, String team, boolean none, List<GroupView> groups) implements View {

    /** Those with whom there is the same to do. */
    record GroupView(String key, String title, List<String> refs) implements View {}
}
