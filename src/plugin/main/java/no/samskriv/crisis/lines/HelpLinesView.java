package no.samskriv.crisis.lines;

import java.util.List;
import no.samskriv.kernel.View;

/** The help lines as an administrator keeps them. */
record HelpLinesView(boolean anyOff, List<LineView> lines, List<LineView> off) implements View {

    /**
     * A line.
     *
     * @param checkedToday what is sent when somebody has made sure of it today
     */
    record LineView(
            String id,
            int revision,
            String name,
            String number,
            String dialled,
            String hours,
            boolean alwaysOpen,
            String when,
            String checked,
            String checkedToday,
            boolean mayGo)
            implements View {}
}
