package no.samskriv.crisis.sheet;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws the wallet card. */
public final class CardFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public CardFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    Drawn page(SheetReading reading, boolean withOnlyMe) {
        SheetBarView bar = new BarViews(reading, phrases).print("krisekort", withOnlyMe);
        return new Drawn(
                phrases.text("samskriv.crisis.sheet.way.card"),
                templates.render("crisis/sheet-bar.vm", bar) + draw(reading, withOnlyMe, 1));
    }

    /** Where a macro stands. */
    String macro(SheetReading reading) {
        return draw(reading, false, 2);
    }

    private String draw(SheetReading reading, boolean withOnlyMe, int level) {
        Sheet sheet = Sheet.of(reading.content(), Medium.CARD, withOnlyMe);
        return templates.render("crisis/card.vm", new SheetViews(reading, sheet, level, phrases, users).card());
    }
}
