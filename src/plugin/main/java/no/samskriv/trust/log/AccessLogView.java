package no.samskriv.trust.log;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The log of a person as a page, said to whoever reads it.
 *
 * @param whoSees whether the way back is to who can see something; otherwise it is to the person
 * @param all whether everything there is room for stands here, to be printed
 * @param cut said when there is more than there is room for; empty otherwise
 */
public record AccessLogView(
        String ref,
        String title,
        String lead,
        boolean whoSees,
        String back,
        boolean all,
        boolean hasCut,
        String cut,
        boolean empty,
        String emptyText,
        List<DayView> days,
        boolean hasNewer,
        int newer,
        boolean hasOlder,
        int older)
        implements View {

    /** What was done on one day, newest first. */
    record DayView(String day, List<RowView> rows) implements View {}

    /**
     * One thing somebody did, or tried.
     *
     * @param when an instant, for machines
     * @param day said with the time where no day stands above; empty where one does
     * @param about what they are to the person now
     * @param why how they were let in
     */
    public record RowView(
            String when,
            String day,
            String time,
            String who,
            String did,
            boolean hasAbout,
            String about,
            List<String> why,
            boolean emergency)
            implements View {}
}
