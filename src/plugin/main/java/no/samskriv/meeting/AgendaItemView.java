package no.samskriv.meeting;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * One item of the agenda.
 *
 * @param number among those that the reader sees; empty for one that is parked
 * @param own whether it is the person's, in the person's words
 * @param recalled whether nobody has read the words back yet; {@code source} says so
 * @param meta who brought it, where it comes from, what it is about
 * @param now whether it is talked about now
 * @param hasBody whether there is something to unfold
 * @param isSaid whether there is something to read in it: otherwise it is there for whoever writes
 * @param open whether it is unfolded already
 * @param tools what can be done with it, rarer things folded
 */
record AgendaItemView(
        String id,
        int revision,
        String number,
        String title,
        String language,
        String whose,
        boolean own,
        boolean recalled,
        String source,
        List<String> meta,
        boolean hasMeta,
        boolean now,
        boolean hasBody,
        boolean isSaid,
        boolean open,
        boolean interactive,
        boolean mayEdit,
        boolean mayBeCurrent,
        boolean mayGoUp,
        boolean mayGoDown,
        List<ToolView> tools)
        implements View {

    /** One touch that changes it to {@code values}. */
    record ToolView(String values, String words) implements View {}
}
