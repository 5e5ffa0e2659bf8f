package no.samskriv.meeting;

import java.util.List;
import no.samskriv.kernel.View;

/** What was said about an item, lane by lane. */
record LanesView(List<LaneView> lanes, boolean interactive) implements View {

    /**
     * One lane; with nothing in it only where somebody may write.
     *
     * @param key what it is known by on the page
     * @param isEmpty whether nothing has been said: then it is there for whoever writes, and nobody else
     * @param full whether it takes the whole width
     * @param pair whether its sides stand side by side
     * @param writing who else writes in it just now
     */
    record LaneView(
            String key,
            String title,
            boolean isEmpty,
            boolean full,
            boolean pair,
            List<SideView> sides,
            List<AddView> adds,
            List<String> writing)
            implements View {}

    /** What one side says; the title is empty where there is one side only. */
    record SideView(String title, boolean hasTitle, List<NoteView> notes) implements View {}

    /**
     * The button of a new note.
     *
     * @param words what stands on it, and {@code label} what the field is called
     * @param line of a conversation; empty for none
     */
    record AddView(String lane, String voice, String item, String line, String words, String label) implements View {}
}
