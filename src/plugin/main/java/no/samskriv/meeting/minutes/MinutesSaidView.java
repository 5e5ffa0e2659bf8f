package no.samskriv.meeting.minutes;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What was said and decided, to be read in one go.
 *
 * @param parts by item, in the order of the agenda; what belongs to none comes last
 */
record MinutesSaidView(boolean empty, String nothing, List<PartView> parts) implements View {
    /** What was said about one item. */
    record PartView(boolean hasTitle, SpokenView title, List<SaidView> said) implements View {}

    /**
     * A note or a decision.
     *
     * @param again whether it is labelled as what stands right above it
     * @param told whether the source is for everybody to read; for others it is heard only
     * @param mayAsk whether it may be asked to have it corrected
     */
    record SaidView(
            String id,
            String kind,
            String label,
            boolean again,
            SpokenView words,
            boolean told,
            boolean mayAsk,
            boolean hasCorrections,
            List<CorrectionView> corrections)
            implements View {}
}
