package no.samskriv.plan.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanPart.Drawing;
import no.samskriv.plan.Wording;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.parts.WinsView.WinView;

/** What went well, as a view. */
final class WinViews {
    /** So many stand open before the goals; the rest fold. */
    private static final int OPEN = 3;

    private final Drawing drawing;
    private final Plan plan;
    private final Phrases phrases;
    private final Wording wording;

    WinViews(Drawing drawing, Phrases phrases, Wording wording) {
        this.drawing = drawing;
        this.plan = drawing.plan();
        this.phrases = phrases;
        this.wording = wording;
    }

    WinsView view() {
        List<Entry> newestFirst = new ArrayList<>(plan.entries(EntryKind.WIN));
        Collections.reverse(newestFirst);
        newestFirst.sort(Comparator.comparing(this::day).reversed());
        List<WinView> all = newestFirst.stream().map(this::view).toList();
        int open = Math.min(OPEN, all.size());
        boolean first = plan.head().winsFirst();
        boolean interactive = drawing.isInteractive();
        return new WinsView(
                wording.forReader("samskriv.parts.wins."),
                interactive,
                all.subList(0, open),
                open < all.size(),
                drawing.onPage(),
                phrases.text("samskriv.parts.wins.earlier", Integer.toString(all.size() - open)),
                all.subList(open, all.size()),
                interactive && plan.toThePerson(),
                phrases.text(first ? "samskriv.parts.wins.not-first" : "samskriv.parts.wins.first"),
                "{\"winsFirst\":" + !first + "}");
    }

    /** The day it was, or the day it was said. */
    private LocalDate day(Entry win) {
        return win.date("on").orElseGet(() -> LocalDate.ofInstant(text(win).at(), Now.HERE));
    }

    private static VoiceText text(Entry win) {
        return win.text("text").orElseThrow(() -> new IllegalStateException("a win without words: " + win.id()));
    }

    private WinView view(Entry win) {
        LocalDate day = day(win);
        return new WinView(
                win.id().toString(),
                win.revision().number(),
                day.toString(),
                phrases.day(day),
                SaidView.of(text(win), wording));
    }
}
