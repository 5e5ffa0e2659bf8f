package no.samskriv.crisis.sheet;

import no.samskriv.crisis.Place;

/** What a sheet is read on. */
public enum Medium {
    SCREEN(Place.SHEET, Place.SHEET),
    PAPER(Place.SHEET, Place.PAPER),
    CARD(Place.CARD, Place.CARD),
    FILE(Place.SHEET, Place.FILE);

    private final Place chosen;
    private final Place told;

    Medium(Place chosen, Place told) {
        this.chosen = chosen;
        this.told = told;
    }

    /** The choice of the person that puts a line there. */
    public Place chosen() {
        return chosen;
    }

    /** The choice that lets it say there who is to be told nothing; a screen needs none. */
    public Place told() {
        return told;
    }

    public boolean isScreen() {
        return this == SCREEN;
    }
}
