package no.samskriv.plan.parts;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What went well, newest first.
 *
 * @param earlier the older ones, folded on the page
 * @param mayChoose whether the reader chooses whether this stands first, and {@code choice} what the choice is
 * @param change what is sent then, as JSON
 */
record WinsView(
        String title,
        boolean interactive,
        List<WinView> wins,
        boolean hasEarlier,
        boolean folded,
        String summary,
        List<WinView> earlier,
        boolean mayChoose,
        String choice,
        String change)
        implements View {

    /** @param date as ISO, {@code day} in words */
    record WinView(String id, int revision, String date, String day, SaidView text) implements View {}
}
