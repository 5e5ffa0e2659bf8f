package no.samskriv.keeping.copy;

import java.util.List;
import no.samskriv.kernel.View;

/** The first page of what a person takes out. */
record CopyFrontView(String title, String name, String taken, String lead, List<ChapterView> chapters) implements View {
    /** A chapter, as the list of them names it. */
    record ChapterView(String key, String title) implements View {}
}
