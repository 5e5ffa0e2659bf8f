package no.samskriv.meeting.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.actions.SaidView;
import no.samskriv.meeting.paper.SlipView.BlockView;
import no.samskriv.meeting.paper.SlipView.RowView;
import no.samskriv.meeting.paper.SlipView.SheetView;

/**
 * Lays a slip out on pages of paper. One page when all of it fits; otherwise what was agreed comes first, and each page says
 * which of how many it is. Nothing is set smaller and nothing left out.
 */
final class Sheets {
    /** So many lines of 14 pt stand on a page of A4, with room to spare: somebody writes wide letters. */
    private static final int LINES = 31;
    /** The name of the slip and of the meeting. */
    private static final int TITLE = 4;
    /** So many characters stand on a line, and {@link #BESIDE} beside a name. */
    private static final int WIDTH = 54;

    private static final int BESIDE = 38;
    private static final int NAME = 14;

    private final List<List<BlockView>> pages = new ArrayList<>();
    private final Phrases phrases;
    private int left = LINES - TITLE;

    private Sheets(Phrases phrases) {
        this.phrases = phrases;
        pages.add(new ArrayList<>());
    }

    static Sheets of(List<BlockView> blocks, Phrases phrases) {
        Sheets sheets = new Sheets(phrases);
        int height = blocks.stream().mapToInt(Sheets::height).sum();
        List<BlockView> laid = new ArrayList<>(blocks);
        if (height > LINES - TITLE) {
            laid.sort(Comparator.comparing(block -> !block.part().equals("agreed")));
        }
        laid.forEach(sheets::lay);
        return sheets;
    }

    List<SheetView> views() {
        List<SheetView> views = new ArrayList<>();
        for (List<BlockView> page : pages) {
            int number = views.size() + 1;
            views.add(new SheetView(
                    number == 1,
                    pages.size() > 1,
                    phrases.text("samskriv.slip.page", Integer.toString(number), Integer.toString(pages.size())),
                    page));
        }
        return views;
    }

    /** Rows go on over a page, and everything else stays in one piece. */
    private void lay(BlockView block) {
        if (height(block) <= left) {
            put(block);
        } else if (block.rows().isEmpty()) {
            turn();
            put(block);
        } else {
            layRows(block);
        }
    }

    private void layRows(BlockView block) {
        List<RowView> some = new ArrayList<>();
        for (RowView row : block.rows()) {
            some.add(row);
            if (height(with(block, some)) > left && (some.size() > 1 || !page().isEmpty())) {
                some.remove(some.size() - 1);
                if (!some.isEmpty()) {
                    put(with(block, some));
                }
                turn();
                some.clear();
                some.add(row);
            }
        }
        put(with(block, some));
    }

    private List<BlockView> page() {
        return pages.get(pages.size() - 1);
    }

    private void put(BlockView block) {
        page().add(block);
        left -= height(block);
    }

    private void turn() {
        if (!page().isEmpty()) {
            pages.add(new ArrayList<>());
            left = LINES;
        }
    }

    private static BlockView with(BlockView block, List<RowView> rows) {
        return new BlockView(
                block.part(),
                block.hasHeading(),
                block.heading(),
                block.words(),
                List.copyOf(rows),
                block.hasText(),
                block.text(),
                block.ruled());
    }

    /** About how many lines it takes. */
    private static int height(BlockView block) {
        int height = (block.hasHeading() ? 2 : 1) + block.ruled().size() * 2;
        for (SaidView words : block.words()) {
            height += height(words, WIDTH - 6);
        }
        for (RowView row : block.rows()) {
            int what = height(row.what(), BESIDE) + (row.hasDay() ? lines(row.day(), BESIDE) : 0);
            height += Math.max(what, lines(row.who(), NAME)) + 1;
        }
        return height + (block.hasText() ? lines(block.text(), WIDTH) : 0);
    }

    private static int height(SaidView words, int width) {
        return lines(words.text(), width) + (words.recalled() ? lines(words.source(), width) : 0);
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    }
}
