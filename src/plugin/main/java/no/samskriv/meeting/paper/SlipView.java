package no.samskriv.meeting.paper;

import java.util.Collections;
import java.util.List;
import no.samskriv.kernel.View;
import no.samskriv.meeting.actions.SaidView;

/**
 * What the person leaves a meeting with, in large plain type.
 *
 * @param back where the meeting is, for whoever reads it on a screen
 * @param when which meeting it was, when and where
 * @param many whether it takes more than one page, and says so
 */
record SlipView(String back, String title, String when, boolean many, String manyWords, List<SheetView> sheets)
        implements View {

    /**
     * A page of paper.
     *
     * @param number «side 1 av 2»; {@code hasNumber} when there are more than one
     */
    record SheetView(boolean first, boolean hasNumber, String number, List<BlockView> blocks) implements View {}

    /**
     * Something with a heading of its own.
     *
     * @param part what it is, in one word, for the style sheet
     * @param ruled what there is to write on, side by side
     */
    record BlockView(
            String part,
            boolean hasHeading,
            String heading,
            List<SaidView> words,
            List<AgreementView> rows,
            boolean hasText,
            String text,
            List<RuledView> ruled)
            implements View {

        /** The same with some of its rows. */
        BlockView rows(List<AgreementView> some) {
            return new BlockView(part, hasHeading, heading, words, List.copyOf(some), hasText, text, ruled);
        }

        /** The same with so many lines to write on. */
        BlockView ruled(int lines) {
            List<RuledView> fewer = ruled.stream()
                    .map(each -> RuledView.of(each.heading(), lines))
                    .toList();
            return new BlockView(part, hasHeading, heading, words, rows, hasText, text, fewer);
        }
    }

    /** Lines to write on by hand. */
    record RuledView(String heading, List<String> lines) implements View {
        static RuledView of(String heading, int lines) {
            return new RuledView(heading, Collections.nCopies(lines, ""));
        }
    }
}
