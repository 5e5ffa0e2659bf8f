package no.samskriv.crisis.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.SheetLimit;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * What goes on which page of paper. The parts that are needed first have the first page to themselves as soon as not
 * everything goes on it. Heights are in CSS pixels of {@code crisis/sheet.css}, counted high; a test prints what is found
 * to just fit.
 */
public final class SheetRoom implements SheetLimit {
    /** On A4 with margins of 15 mm, and on the shorter page of other countries. */
    private static final int PAGE = 960;

    private static final int LINE = 20;
    /** Between two parts. */
    private static final int GAP = 10;
    /** Whom to ring when a life is in danger, what is on top, and the number of the page. */
    private static final int FIRST_HEAD = 210;

    private static final int NEXT_HEAD = 80;
    private static final int TITLE_LINE = 30;
    private static final TextWidth TITLE = new TextWidth(20);
    private static final TextWidth TEXT = new TextWidth(31);
    /** What stands around the words of a line, in letters. */
    private static final String LABEL = "x".repeat(26);

    private static final String LEVEL = "x".repeat(12);
    private static final String CHECKED = "x".repeat(40);
    private static final String SOURCE = "x".repeat(80);
    private static final String SUGGESTION = "x".repeat(180);

    /** Some of the lines of a part. */
    record Piece(SheetTopic topic, List<SheetLine> lines) {}

    @Override
    public Left left(CrisisContent content) {
        Sheet sheet = printed(content);
        return new Left(
                Math.max(0, (first(content) - height(firstParts(sheet))) / LINE),
                Math.max(0, (PAGE - NEXT_HEAD - height(otherParts(sheet))) / LINE));
    }

    @Override
    public void requireRoom(CrisisContent before, CrisisContent after) {
        Sheet sheet = printed(after);
        Sheet was = printed(before);
        boolean first = height(firstParts(sheet)) > Math.max(first(after), height(firstParts(was)));
        boolean second = height(otherParts(sheet)) > Math.max(PAGE - NEXT_HEAD, height(otherParts(was)));
        if (first || second) {
            throw ProblemException.invalid("places", "sheet-is-full");
        }
    }

    /** The pages of a sheet, each with what stands on it; one or two of what was let onto it, and more of nothing else. */
    List<List<Piece>> pages(Sheet sheet) {
        List<Piece> first = firstParts(sheet);
        List<Piece> others = otherParts(sheet);
        int room = first(sheet.content()) + screenOnly(sheet);
        if (height(first) + height(others) <= room) {
            return List.of(Stream.concat(first.stream(), others.stream()).toList());
        }
        List<List<Piece>> pages = new ArrayList<>(filled(first, room));
        pages.addAll(filled(others, first.isEmpty() ? room : PAGE - NEXT_HEAD));
        return pages;
    }

    /** A page on the screen tells more of who is kept away than what is printed of it, and that takes no room on paper. */
    private static int screenOnly(Sheet sheet) {
        if (!sheet.medium().isScreen()) {
            return 0;
        }
        Sheet paper = Sheet.of(sheet.content(), Medium.PAPER, false);
        return Math.max(0, keptAway(sheet) - keptAway(paper));
    }

    private static int keptAway(Sheet sheet) {
        return height(firstParts(sheet).stream()
                .filter(piece -> piece.topic() == SheetTopic.KEPT_AWAY)
                .toList());
    }

    private static List<List<Piece>> filled(List<Piece> pieces, int room) {
        List<List<Piece>> pages = new ArrayList<>();
        List<Piece> page = new ArrayList<>();
        int left = room;
        for (Piece piece : pieces) {
            List<SheetLine> lines = new ArrayList<>();
            for (SheetLine line : piece.lines()) {
                lines.add(line);
                boolean fits = height(new Piece(piece.topic(), lines)) <= left;
                boolean isAlone = lines.size() == 1 && page.isEmpty();
                if (!fits && !isAlone) {
                    lines.remove(lines.size() - 1);
                    addTo(page, piece.topic(), lines);
                    pages.add(List.copyOf(page));
                    page.clear();
                    lines = new ArrayList<>(List.of(line));
                    left = PAGE - NEXT_HEAD;
                }
            }
            addTo(page, piece.topic(), lines);
            left -= height(new Piece(piece.topic(), lines));
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    private static void addTo(List<Piece> page, SheetTopic topic, List<SheetLine> lines) {
        if (!lines.isEmpty()) {
            page.add(new Piece(topic, List.copyOf(lines)));
        }
    }

    private static Sheet printed(CrisisContent content) {
        return Sheet.of(content, Medium.PAPER, true);
    }

    private static List<Piece> firstParts(Sheet sheet) {
        return pieces(sheet, true);
    }

    private static List<Piece> otherParts(Sheet sheet) {
        return pieces(sheet, false);
    }

    private static List<Piece> pieces(Sheet sheet, boolean first) {
        return sheet.topics().stream()
                .filter(topic -> topic.isOnFirstPage() == first)
                .map(topic -> new Piece(topic, sheet.lines(topic)))
                .toList();
    }

    /** A long name takes of the room for what is said. */
    private static int first(CrisisContent content) {
        return PAGE - FIRST_HEAD - TITLE_LINE * (TITLE.lines(content.person().name()) - 1);
    }

    private static int height(List<Piece> pieces) {
        return pieces.stream().mapToInt(SheetRoom::height).sum();
    }

    private static int height(Piece piece) {
        int note = piece.topic() == SheetTopic.WISHES ? 1 : 0;
        int lines = piece.lines().stream().mapToInt(SheetRoom::lines).sum();
        return LINE * Math.max(lines + note, piece.topic().headingLines()) + GAP;
    }

    private static int lines(SheetLine line) {
        StringBuilder all = new StringBuilder();
        CrisisEntry entry = line.entry();
        if (entry != null
                && (entry.matter() != null
                        || entry.stance() != null
                        || entry.section().hasLevels())) {
            all.append(entry.section().hasLevels() ? LEVEL : LABEL);
        }
        SheetLine.Who who = line.who();
        if (who != null) {
            all.append(who.name()).append(' ').append(orEmpty(who.relation())).append(' ');
            all.append(orEmpty(who.phone()))
                    .append(who.checkedOn() == null ? "" : CHECKED)
                    .append("    ");
        }
        if (entry != null) {
            all.append(entry.suggestion() == null ? "" : SUGGESTION);
            Stream.of(entry.text(), entry.reason(), entry.alternative()).forEach(text -> append(all, text));
        }
        return Math.max(1, TEXT.lines(all.toString()));
    }

    private static void append(StringBuilder all, @Nullable VoiceText said) {
        if (said != null) {
            all.append("xxxxxxxx ").append(said.text());
            all.append(said.isUnconfirmed() || !said.voice().isOwnWords() ? SOURCE : "");
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
