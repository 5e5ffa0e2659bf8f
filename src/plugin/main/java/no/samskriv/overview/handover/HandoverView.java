package no.samskriv.overview.handover;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * From one coordinator to another, as a page.
 *
 * @param open whether somebody is to take over
 * @param mayLead whether the reader decides about it
 * @param others who could take over; {@code mayBegin} when there is somebody, and nothing is open
 * @param left what is to be gone through before that, in a sentence; {@code ready} when nothing is
 */
record HandoverView(
        String ref,
        String title,
        String lead,
        boolean open,
        String id,
        int revision,
        String heading,
        List<PointView> points,
        boolean mayLead,
        TermsView terms,
        boolean ready,
        String left,
        String finish,
        String finishSentence,
        String cancelSentence,
        boolean mayBegin,
        List<ChoiceView> others,
        String quiet,
        boolean anyDone,
        List<String> done)
        implements View {

    /**
     * One thing to go through.
     *
     * @param state what the reader has done about it, in words
     * @param body what the touch sends
     */
    record PointView(
            String key,
            String title,
            boolean gone,
            String state,
            List<LineView> lines,
            boolean hasLink,
            String link,
            String linkText,
            boolean mayTick,
            String tick,
            String body,
            boolean isTelling,
            boolean isWords,
            WordsView words)
            implements View {}

    /** A sentence, and a touch that changes what it says. */
    record LineView(String text, boolean mayTouch, String touch, String body) implements View {}

    /** What has been agreed, to change it. */
    record TermsView(
            List<ChoiceView> tellers,
            String tellBy,
            List<ChoiceView> to,
            String staysLabel,
            List<ChoiceView> stays,
            String contactLabel,
            List<ChoiceView> contacts)
            implements View {}

    /** What the person wants the new one to know, and where it is written. */
    record WordsView(
            boolean said,
            String text,
            String language,
            String source,
            boolean recalled,
            boolean mayWrite,
            String opens,
            String mode,
            boolean asksHow,
            String dictated,
            String readBack)
            implements View {
        static final WordsView NONE = new WordsView(false, "", "", "", false, false, "", "", false, "", "");
    }

    /** One of a few to choose among. */
    record ChoiceView(String value, String label, boolean chosen) implements View {}
}
