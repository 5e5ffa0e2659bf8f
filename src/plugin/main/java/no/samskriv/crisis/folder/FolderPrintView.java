package no.samskriv.crisis.folder;

import java.util.List;
import no.samskriv.crisis.folder.FolderView.GroupView;
import no.samskriv.kernel.View;

/** The front of a print of the duty folder; the sheets follow. */
record FolderPrintView(String back, String title, String about, String standing, List<GroupView> groups)
        implements View {}
