package no.samskriv.plan.paper;

import java.util.ArrayList;
import java.util.List;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.paper.BookletView.ItemView;
import no.samskriv.plan.paper.BookletView.LineView;
import org.jspecify.annotations.Nullable;

/** One thing on paper, put together line by line; what nobody has said takes no line. */
final class ItemViews {
    /** So many characters stand on a line of the booklet, not counting that somebody writes wide letters. */
    private static final int WIDTH = 62;

    private final SaidViews said;
    private final List<LineView> lines = new ArrayList<>();
    private SaidView title = SaidView.NOTHING;
    private String state = "";

    ItemViews(SaidViews said) {
        this.said = said;
    }

    ItemViews title(@Nullable VoiceText text) {
        title = said.of(text);
        return this;
    }

    ItemViews title(String text) {
        title = said.plain(text);
        return this;
    }

    ItemViews state(String words) {
        state = words;
        return this;
    }

    ItemViews line(String label, @Nullable VoiceText text) {
        return line(label, said.of(text));
    }

    ItemViews line(String text) {
        return line("", said.plain(text));
    }

    ItemViews line(String label, String text) {
        return line(label, said.plain(text));
    }

    /** In another language than the reader's. */
    ItemViews lineIn(String language, String text) {
        return line("", said.plain(text, language));
    }

    private ItemViews line(String label, SaidView text) {
        if (!text.isNothing()) {
            lines.add(new LineView(!label.isEmpty(), label, text));
        }
        return this;
    }

    ItemView view() {
        return new ItemView(!title.isNothing(), title, !state.isEmpty(), state, List.copyOf(lines));
    }

    /** About how many lines of paper it takes. */
    static int height(ItemView item) {
        int height = item.hasTitle() ? height(item.title()) : 0;
        for (LineView line : item.lines()) {
            height += height(line.said()) + (line.hasLabel() ? 1 : 0);
        }
        return height + (item.hasState() ? 1 : 0);
    }

    private static int height(SaidView words) {
        return words.text().lines().mapToInt(line -> 1 + line.length() / WIDTH).sum() + (words.recalled() ? 1 : 0);
    }
}
