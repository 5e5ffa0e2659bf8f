package no.samskriv.crisis.folder;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A team's duty folder: what is to be done with it.
 *
 * @param anyPrinted whether there is anything to print
 * @param body what is sent once it is done
 */
record FolderView(
        String team,
        String teamName,
        boolean empty,
        String standing,
        List<GroupView> groups,
        boolean anyPrinted,
        boolean anyToDo,
        String body)
        implements View {

    /** Sheets with which the same is to be done. */
    record GroupView(String title, List<SheetLineView> sheets) implements View {}

    /** @param about which version it is, and which lies there */
    record SheetLineView(String ref, String name, String about) implements View {}
}
