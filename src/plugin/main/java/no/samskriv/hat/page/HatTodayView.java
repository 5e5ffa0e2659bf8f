package no.samskriv.hat.page;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Who has the hat today, or next.
 *
 * @param when the meeting, with day and time
 * @param lines what else is to be said of it, each a sentence
 * @param note what whoever had the hat last tells whoever has it now
 * @param link to a page of ours
 * @param interactive whether the reader may do something here
 * @param gives to whom in the team it may be given
 * @param meeting whose note may be written
 * @param written the note as it stands
 */
record HatTodayView(
        String label,
        boolean hasWhen,
        String when,
        String name,
        String what,
        List<String> lines,
        boolean hasNote,
        String note,
        String noteSource,
        boolean hasLink,
        String link,
        String linkWords,
        boolean interactive,
        List<ActView> acts,
        boolean mayGive,
        List<ActView> gives,
        boolean mayWrite,
        String writeWords,
        String meeting,
        int revision,
        String written)
        implements View {}
