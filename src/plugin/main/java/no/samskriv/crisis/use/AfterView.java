package no.samskriv.crisis.use;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Looking back at a use together: five questions that may each be left open, and what follows.
 *
 * @param tried what was tried, and how it went
 */
record AfterView(
        String id,
        int revision,
        String ref,
        String back,
        String backText,
        String title,
        String when,
        String lead,
        boolean mayWrite,
        HowView how,
        boolean hasTried,
        String triedTitle,
        List<TriedView> tried,
        List<QuestionView> questions,
        boolean hasProposals,
        String proposalsTitle,
        String proposalsLead,
        List<ProposalView> proposals,
        ProposeView propose,
        DoneView done)
        implements View {

    /**
     * How words come in.
     *
     * @param asks whether somebody else writes, and so says it
     */
    record HowView(boolean asks, String mode, String dictated, String readBack, String hint) implements View {}

    /** The form that somebody proposes something in. */
    record ProposeView(String title, String opens, String label, String sectionLabel, List<OptionView> sections)
            implements View {}

    /**
     * That it has been gone through, and what comes next.
     *
     * @param lookThrough the address of where the person says that the plan is in force
     */
    record DoneView(
            boolean reviewed,
            String title,
            String lead,
            String label,
            boolean hasLookThrough,
            String lookThrough,
            String lookThroughText)
            implements View {}

    /** What was tried. */
    record TriedView(UseLineView line, String helped) implements View {}

    /**
     * A question, with what was answered.
     *
     * @param unread whether the words that stand are still to be read back
     */
    record QuestionView(
            String key,
            String question,
            String field,
            boolean hasAnswer,
            String text,
            String language,
            boolean unread,
            String source,
            String opens)
            implements View {}

    /**
     * What could be changed.
     *
     * @param about the words it is about; {@code style} as in {@link UseLineView}
     * @param asked whether it waits for an answer, which {@code mayAnswer} says the reader may give
     * @param words whether the words can be changed before they are said yes to
     * @param number whether a number is asked for
     */
    record ProposalView(
            String id,
            int revision,
            String question,
            boolean hasAbout,
            String about,
            String style,
            String language,
            boolean asked,
            boolean mayAnswer,
            boolean words,
            boolean number,
            String field,
            String label,
            String typed,
            String accept,
            String acceptBody,
            String decline,
            String declineBody,
            String answer)
            implements View {}

    /** Something to choose. */
    record OptionView(String value, String name) implements View {}
}
