package no.samskriv.hat.own;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What a team has said about a person, said to the person or to whoever works with them.
 *
 * @param back the way to the person's own page
 * @param talks meeting by meeting, the last first; {@code empty} says so when there are none
 */
record TalkedOfView(
        String title,
        String lead,
        String back,
        String backText,
        boolean nothing,
        String empty,
        AskedView asked,
        List<TalkView> talks)
        implements View {

    /**
     * What the person has said about being talked about.
     *
     * @param said in a sentence
     * @param hasWords whether the person asks for something to be brought
     * @param mayBring whether words can be written now
     * @param asksHow whether it is asked how the words came in
     */
    record AskedView(
            String ref,
            String title,
            String lead,
            String said,
            boolean mayChoose,
            int revision,
            List<ChoiceView> choices,
            boolean showsBring,
            String bringTitle,
            boolean hasWords,
            String words,
            String language,
            boolean recalled,
            String source,
            boolean mayBring,
            String bringBody,
            String opens,
            String hint,
            String mode,
            boolean asksHow,
            String dictated,
            String readBack)
            implements View {}

    /** An answer in one touch; {@code body} is what is sent. */
    record ChoiceView(String body, String label, boolean hasHint, String hint, boolean chosen) implements View {}

    /**
     * One meeting.
     *
     * @param who had the hat, and who spoke
     * @param said what the person had asked to be brought, in the person's words
     * @param lines what a worker wrote beside the questions, each with what it is
     */
    record TalkView(
            String id,
            String day,
            String who,
            boolean hasKnew,
            String knew,
            boolean hasSaid,
            String saidTitle,
            WordsView said,
            boolean hasAnswers,
            String questionsTitle,
            String input,
            List<AnswerView> answers,
            boolean hasTold,
            ToldView told,
            List<AnswerView> lines,
            boolean hasEffects,
            List<EffectView> effects)
            implements View {}

    record WordsView(String text, String language) implements View {}

    /** A worker's words, below what they are an answer to. */
    record AnswerView(boolean hasQuestion, String question, String text, String language) implements View {}

    /** What the team was to tell; {@code done} when it has been told. */
    record ToldView(
            String title,
            String text,
            String language,
            boolean hasWho,
            String who,
            boolean hasState,
            String state,
            boolean done)
            implements View {}

    /**
     * What became different.
     *
     * @param about what is proposed to change; in the voice {@code style}
     */
    record EffectView(
            String id,
            int revision,
            String type,
            boolean hasText,
            String text,
            String language,
            boolean hasBecame,
            String became,
            boolean proposes,
            String proposal,
            boolean hasAbout,
            String about,
            String aboutLanguage,
            String style,
            boolean hasAnswer,
            String answer,
            boolean mayAnswer,
            String ask,
            List<ChoiceView> choices,
            boolean toPlan,
            String plan,
            String planText)
            implements View {}
}
