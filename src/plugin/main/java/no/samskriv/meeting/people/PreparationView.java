package no.samskriv.meeting.people;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What the person wants of a meeting, question by question.
 *
 * @param back the address of where the meeting stands, and {@code backText} what that is called
 * @param asksHow whether somebody else writes, and so says how the words came in
 * @param mode how they come in where nobody is asked
 */
record PreparationView(
        String meeting,
        String back,
        String backText,
        String title,
        String when,
        String lead,
        boolean mayWrite,
        boolean asksHow,
        String mode,
        String dictated,
        String readBack,
        String hint,
        List<QuestionView> questions)
        implements View {

    /**
     * A question, with what has been answered.
     *
     * @param answers none while it stands open; of items as many as there are
     * @param form what adds an answer, or changes the one there is
     */
    record QuestionView(
            String key,
            String question,
            boolean hasHint,
            String hint,
            boolean hasAnswers,
            List<AnswerView> answers,
            boolean hasForm,
            FormView form)
            implements View {}

    /**
     * Words that stand.
     *
     * @param changes whether the answer is changed where it stands, and not in the form of the question
     */
    record AnswerView(
            String id,
            String text,
            String language,
            boolean recalled,
            String source,
            boolean changes,
            FormView form,
            FormView removal)
            implements View {}

    /**
     * One form behind a button.
     *
     * @param key unique on the page
     * @param field whose words it holds; empty for one that has none
     * @param body what is sent besides, as JSON
     * @param unread whether the words that stand are still to be read back
     * @param sentence what is said by sending it; empty where there is something to write
     */
    record FormView(
            String key,
            String opens,
            String method,
            String path,
            boolean hasRevision,
            int revision,
            String body,
            String field,
            String label,
            String typed,
            int rows,
            boolean unread,
            String sentence,
            String submit)
            implements View {}
}
