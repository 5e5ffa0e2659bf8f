package no.samskriv.crisis.sheet;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.page.FormTokens;

/** Draws the sheet: on a page of its own, on paper, in a file, and where a macro stands. */
public final class SheetFragment {
    static final String STYLE = "crisis/sheet.css";
    private static final String SHEET = "crisis/sheet.vm";

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public SheetFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    Drawn page(SheetReading reading) {
        return new Drawn(title(), bar(new BarViews(reading, phrases).sheet()) + draw(reading, Medium.SCREEN, false, 1));
    }

    /** What is printed, with how it is done above it. */
    Drawn print(SheetReading reading, boolean withOnlyMe) {
        SheetBarView bar = new BarViews(reading, phrases).print("kriseark", withOnlyMe);
        return new Drawn(title(), bar(bar) + draw(reading, Medium.PAPER, withOnlyMe, 1));
    }

    /** On paper among other sheets, with a heading below theirs. */
    public String paper(SheetReading reading) {
        return draw(reading, Medium.PAPER, false, 2);
    }

    /** Where a macro stands; what leaves the wiki from there is paper. */
    String macro(SheetReading reading, boolean isOnScreen) {
        return draw(reading, isOnScreen ? Medium.SCREEN : Medium.PAPER, false, 2);
    }

    /** Everything of the plan, where nothing can be pressed. */
    String whole(SheetReading reading, boolean isOnScreen) {
        return draw(reading, Sheet.whole(reading.content(), isOnScreen ? Medium.SCREEN : Medium.PAPER), 2);
    }

    /** Before the file is made: what it is, and for whom. */
    Drawn ask(SheetReading reading, FormTokens.Token token) {
        BarViews bars = new BarViews(reading, phrases);
        boolean own = reading.content().grant().own();
        String name = reading.content().person().name();
        FileAskView view = new FileAskView(
                "kriseark?ref=" + reading.content().person().ref().value(),
                phrases.text("samskriv.crisis.sheet.to-sheet"),
                reading.content().person().ref().value(),
                token.name(),
                token.value(),
                phrases.text("samskriv.crisis.sheet.file.lead." + (own ? "own" : "staff"), name),
                bars.hasOnlyMine());
        return new Drawn(title(), templates.render("crisis/file-ask.vm", view));
    }

    /** What stands in a file of its own. */
    Drawn file(SheetReading reading, boolean withOnlyMe) {
        return new Drawn(title(), draw(reading, Medium.FILE, withOnlyMe, 1));
    }

    /** For the person to keep: every line, whatever it was chosen for. */
    Drawn everything(SheetReading reading) {
        return new Drawn(title(), draw(reading, Sheet.ofThePerson(reading.content()), 3));
    }

    private String draw(SheetReading reading, Medium medium, boolean withOnlyMe, int level) {
        return draw(reading, Sheet.of(reading.content(), medium, withOnlyMe), level);
    }

    private String draw(SheetReading reading, Sheet sheet, int level) {
        return templates.render(SHEET, new SheetViews(reading, sheet, level, phrases, users).view());
    }

    private String bar(SheetBarView view) {
        return templates.render("crisis/sheet-bar.vm", view);
    }

    private String title() {
        return phrases.text("samskriv.crisis.sheet.window");
    }
}
