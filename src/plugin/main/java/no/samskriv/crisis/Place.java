package no.samskriv.crisis;

import java.util.EnumSet;
import java.util.Set;

/** Where something stands besides the whole plan, because the person has chosen it. */
public enum Place {
    /** On the one-page sheet: on the screen, on paper and in the file. */
    SHEET,
    /** On the wallet card. */
    CARD,
    /** Printed. Chosen for who must not be contacted, which no print tells by itself. */
    PAPER,
    /** In the file that opens without a network; chosen as {@link #PAPER} is. */
    FILE;

    /** Where what the person says stands unless they choose. */
    public static Set<Place> usual() {
        return EnumSet.of(SHEET);
    }
}
