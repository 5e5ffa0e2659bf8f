package no.samskriv.crisis.sheet;

import java.util.ArrayList;
import java.util.List;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.sheet.SheetBarView.WayView;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Section;
import no.samskriv.macro.Phrases;

/** The ways on from a sheet, a print of it and a card, as views: those that lead somewhere for the reader. */
final class BarViews {
    private static final String MINE = "&bare-meg=1";

    private final SheetReading reading;
    private final Phrases phrases;
    private final Grant grant;
    private final String ref;

    BarViews(SheetReading reading, Phrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
        this.grant = reading.content().grant();
        this.ref = "?ref=" + reading.content().person().ref().value();
    }

    SheetBarView sheet() {
        List<WayView> ways = new ArrayList<>();
        if (reading.isBegun()) {
            if (grant.topics().all()) {
                ways.add(way(true, "krise-i-bruk" + ref, "use"));
            }
            ways.add(way(false, "kriseark" + ref + "&utskrift=1", "print"));
            ways.add(way(false, "krisekort" + ref, "card"));
        }
        if (reading.mayBeFile() && !grant.shown()) {
            ways.add(way(false, "krisefil" + ref, "file"));
        }
        return new SheetBarView(home(), text("back"), ways, false, "", false, "", "");
    }

    /** On a page that is there to be printed: how, and what the person may take with them. */
    SheetBarView print(String page, boolean mine) {
        boolean hasMine = hasOnlyMine();
        String there = page + ref + (page.equals("kriseark") ? "&utskrift=1" : "");
        return new SheetBarView(
                "kriseark" + ref,
                text("to-sheet"),
                List.of(),
                true,
                text(page.equals("krisekort") ? "hint.card" : "hint"),
                hasMine,
                mine ? there : there + MINE,
                hasMine ? text(mine ? "mine.without" : "mine.with") : "");
    }

    /** Whether there is something for nobody but the person, who reads this on their own account. */
    boolean hasOnlyMine() {
        return grant.own() && reading.content().entries().stream().anyMatch(CrisisEntry::onlyMe);
    }

    /** To the person's own page for whoever may see it; to the list for others. */
    private String home() {
        if (grant.shown()) {
            return "vis" + ref;
        }
        boolean works = grant.writes(Section.CRISIS_PLAN);
        return works
                ? reading.content()
                        .person()
                        .page()
                        .map(page -> "../../../pages/viewpage.action?pageId=" + page)
                        .orElse("kriseplaner")
                : "kriseplaner";
    }

    private WayView way(boolean isMain, String address, String words) {
        return new WayView(isMain, address, text("way." + words));
    }

    private String text(String key) {
        return phrases.text(
                "samskriv.crisis.sheet." + key, reading.content().person().name());
    }
}
