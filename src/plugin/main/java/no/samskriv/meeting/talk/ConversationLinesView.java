package no.samskriv.meeting.talk;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The four lines of a conversation, as they are read; what nobody wrote is not there.
 *
 * @param write the end of the address where it is written on with; {@code mayWrite} unless there is none
 */
record ConversationLinesView(boolean some, List<LineView> lines, boolean mayWrite, String write, String writeWords)
        implements View {

    record LineView(String label, List<SaidView> said) implements View {}

    /**
     * What somebody said.
     *
     * @param style how its voice looks: {@code person}, {@code shared}, {@code staff} or {@code kin}
     * @param whose for who hears the page
     */
    record SaidView(
            String id,
            int revision,
            String style,
            String text,
            String language,
            String whose,
            boolean recalled,
            String source)
            implements View {}
}
