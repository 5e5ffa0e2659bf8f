package no.samskriv.person;

import java.util.random.RandomGenerator;
import no.samskriv.kernel.PersonRef;

/** Draws references. They are short enough to be said on the telephone, and hold no word by chance: no vowels. */
public final class References {
    /** Neither 0 nor 1, which are read as letters, nor a vowel. */
    private static final String SIGNS = "23456789BCDFGHJKLMNPQRSTVWXYZ";

    private static final int LENGTH = 4;

    private final RandomGenerator chance;

    public References(RandomGenerator chance) {
        this.chance = chance;
    }

    PersonRef draw() {
        StringBuilder drawn = new StringBuilder("P-");
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return new PersonRef(drawn.toString());
    }
}
