package no.samskriv.meeting.minutes;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Own words that nobody has read back yet, to be read and confirmed, changed or taken away.
 *
 * @param interactive whether the reader may do so
 */
record MinutesUnreadView(boolean interactive, String title, String how, List<UnreadView> texts) implements View {
    /**
     * One text.
     *
     * @param kind as in addresses
     * @param voice whose words they are, as in JSON; {@code mode} is how they come in when they are confirmed
     */
    record UnreadView(String kind, String id, int revision, String field, String voice, String mode, SpokenView words)
            implements View {}
}
