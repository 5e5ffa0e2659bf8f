package no.samskriv.meeting;

import java.util.List;
import no.samskriv.kernel.View;

/** <em>Dette fungerte</em>: what helped, in the words of whoever says so. */
record WorkedView(List<NoteView> notes, boolean isEmpty, boolean interactive, String lane, String voice, String label)
        implements View {}
