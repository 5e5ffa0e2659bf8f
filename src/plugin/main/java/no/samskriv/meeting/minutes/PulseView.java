package no.samskriv.meeting.minutes;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Four questions about how the meeting was, for whoever wants to answer.
 *
 * @param entry the id of what was answered before; empty when nothing was
 * @param mode how the comment comes in
 * @param trend how earlier meetings were; nothing when there are none
 */
record PulseView(
        String id,
        String ref,
        String reader,
        String back,
        String title,
        String lead,
        boolean mayWrite,
        String entry,
        int revision,
        boolean isThere,
        String mode,
        boolean agreed,
        List<QuestionView> questions,
        String comment,
        String language,
        boolean hasTrend,
        List<String> asked,
        List<TrendView> trend)
        implements View {
    /** One question. */
    record QuestionView(String name, String text, List<NumberView> numbers) implements View {}

    /** One answer to it. */
    record NumberView(String value, String text, boolean checked) implements View {}

    /** How one meeting was, one answer for each question. */
    record TrendView(String day, List<String> answers) implements View {}
}
