package no.samskriv.keeping.ending;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * How the work with a person ends, said to the person or to those who work with the person.
 *
 * @param standing sentences about how it stands now
 * @param told what is done and what never is, in plain words: for the person
 */
record EndingView(
        String ref,
        String title,
        String lead,
        List<String> standing,
        boolean hasTold,
        String toldTitle,
        List<String> told,
        ClosingView closing,
        AskedView asked,
        PartsView parts,
        EraseView erase)
        implements View {

    /** Ending it, archiving it, taking it up again: for whoever decides. */
    record ClosingView(
            boolean some,
            boolean mayBegin,
            boolean begun,
            boolean open,
            boolean ended,
            int revision,
            String title,
            String begin,
            String reopen,
            boolean anyLeft,
            boolean leftUnseen,
            List<LeftView> left,
            String offeredOn,
            String toldOn,
            List<ChoiceView> toldBy,
            String tells,
            boolean closed,
            String keepUntil)
            implements View {}

    /** Something that goes on, and where it is brought to an end. */
    record LeftView(String text, String address) implements View {}

    record ChoiceView(String value, String label, boolean chosen) implements View {}

    /** What the person has asked for. */
    record AskedView(
            boolean some,
            String title,
            boolean none,
            String noneText,
            List<RequestView> requests,
            boolean mayAsk,
            String ask,
            String words,
            String hint)
            implements View {}

    /**
     * One request.
     *
     * @param whose whose words these are
     */
    record RequestView(
            String id,
            int revision,
            String about,
            boolean hasWords,
            String whose,
            String words,
            String answer,
            boolean hasWhy,
            String why,
            boolean mayTakeBack,
            String takeBack,
            boolean mayAnswer,
            List<ChoiceView> answers)
            implements View {}

    /** What becomes of each part before it is deleted. */
    record PartsView(boolean some, int revision, List<PartView> parts) implements View {}

    record PartView(
            String key, String value, String name, boolean marked, String mark, String change, List<ChoiceView> choices)
            implements View {}

    /** What would be deleted, what stays, and what is done by hand. */
    record EraseView(
            boolean some,
            int revision,
            String title,
            boolean ready,
            String notReady,
            List<String> goes,
            String stays,
            List<String> byHand,
            boolean anyApproval,
            List<String> approvals,
            boolean first,
            boolean second,
            boolean waits,
            String warning,
            String team,
            String body)
            implements View {}
}
