package no.samskriv.meeting.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.actions.SaidView;
import no.samskriv.meeting.paper.SlipView.BlockView;
import no.samskriv.meeting.paper.SlipView.SheetView;

/**
 * Lays a slip out on pages of paper. One page when all of it fits; otherwise what was agreed comes first, and each page says
 * which of how many it is. Nothing is set smaller and nothing left out.
 */
final class SheetViews {
    /** So much of a page of A4 is filled, in millimetres, with room to spare: somebody writes wide letters. */
    private static final int PAGE = 260;
    /** The name of the slip and of the meeting. */
    private static final int TITLE = 28;

    private static final int HEADING = 13;
    private static final int LINE = 7;
    /** Of what the person said, which is larger. */
    private static final int LARGE = 8;

    private static final int ROW = 3;
    private static final int RULED = 9;
    private static final int FEWEST = 2;
    /** «Side 1 av 2». */
    private static final int NUMBER = 11;
    /** So many characters stand on a line, fewer of the person's words, and {@link #BESIDE} beside a name. */
    private static final int WIDTH = 60;

    private static final int OF_PERSON = 50;
    private static final int BESIDE = 42;
    private static final int NAME = 19;

    private final List<List<BlockView>> pages = new ArrayList<>();
    private final Phrases phrases;
    private int left = PAGE - TITLE;

    private SheetViews(Phrases phrases) {
        this.phrases = phrases;
        pages.add(new ArrayList<>());
    }

    static SheetViews of(List<BlockView> blocks, Phrases phrases) {
        SheetViews sheets = new SheetViews(phrases);
        List<BlockView> laid = withLessRoom(blocks);
        if (height(laid) > PAGE - TITLE) {
            laid = new ArrayList<>(blocks);
            laid.sort(Comparator.comparing(block -> !block.part().equals("agreed")));
            sheets.left -= NUMBER;
        }
        laid.forEach(sheets::lay);
        return sheets;
    }

    /** Rather fewer lines to write on than a second page for them alone; {@link #FEWEST} are left. */
    private static List<BlockView> withLessRoom(List<BlockView> blocks) {
        List<BlockView> laid = blocks;
        int most = blocks.stream().mapToInt(SheetViews::ruled).max().orElse(0);
        for (int lines = most - 1; lines >= FEWEST && height(laid) > PAGE - TITLE; lines--) {
            int fewer = lines;
            laid = blocks.stream().map(block -> block.ruled(fewer)).toList();
        }
        return laid;
    }

    private static int ruled(BlockView block) {
        return block.ruled().stream()
                .mapToInt(each -> each.lines().size())
                .max()
                .orElse(0);
    }

    private static int height(List<BlockView> blocks) {
        return blocks.stream().mapToInt(SheetViews::height).sum();
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
        List<AgreementView> some = new ArrayList<>();
        for (AgreementView row : block.rows()) {
            some.add(row);
            if (height(block.rows(some)) > left && (some.size() > 1 || !page().isEmpty())) {
                some.remove(some.size() - 1);
                if (!some.isEmpty()) {
                    put(block.rows(some));
                }
                turn();
                some.clear();
                some.add(row);
            }
        }
        put(block.rows(some));
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
            left = PAGE - NUMBER;
        }
    }

    /** About how many millimetres it takes. */
    private static int height(BlockView block) {
        int ruled = ruled(block);
        int height = (block.hasHeading() || ruled > 0 ? HEADING : ROW) + ruled * RULED;
        for (SaidView words : block.words()) {
            height += lines(words.text(), OF_PERSON) * LARGE + source(words, OF_PERSON);
        }
        for (AgreementView row : block.rows()) {
            int what = lines(row.what().text(), BESIDE) * LINE + source(row.what(), BESIDE);
            int day = row.hasDay() ? lines(row.day(), BESIDE) * LINE : 0;
            height += Math.max(what + day, lines(row.who(), NAME) * LINE) + ROW;
        }
        return height + (block.hasText() ? lines(block.text(), WIDTH) * LINE : 0);
    }

    private static int source(SaidView words, int width) {
        return words.recalled() ? lines(words.source(), width) * LINE : 0;
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (line.length() + width - 1) / width))
                .sum();
    }
}
