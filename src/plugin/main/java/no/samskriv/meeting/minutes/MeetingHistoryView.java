package no.samskriv.meeting.minutes;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What was done to a meeting, in the reader's language.
 *
 * @param days newest first
 */
record MeetingHistoryView(boolean empty, List<DayView> days) implements View {
    /** What was done on one day, newest first. */
    record DayView(String day, List<StepView> steps) implements View {}

    /**
     * One thing somebody did.
     *
     * @param style how the texts look: {@code person}, {@code staff}, {@code shared}, {@code kin}, or {@code value}
     */
    record StepView(
            String time,
            String sentence,
            boolean hasAbout,
            String about,
            String style,
            boolean hasBefore,
            String before,
            boolean hasAfter,
            String after)
            implements View {}
}
