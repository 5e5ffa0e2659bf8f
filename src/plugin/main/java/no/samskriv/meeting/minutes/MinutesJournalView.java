package no.samskriv.meeting.minutes;

import java.util.List;
import no.samskriv.kernel.View;

/** What has been entered in the record that is kept elsewhere; for the service, and never for the person to answer for. */
record MinutesJournalView(String title, List<NoteView> notes) implements View {
    /**
     * One note.
     *
     * @param label for somebody who hears the page: which note it is
     * @param copy what is pasted into the record
     */
    record NoteView(String id, int revision, String label, String copy, boolean no, boolean yes, boolean notRelevant)
            implements View {}
}
