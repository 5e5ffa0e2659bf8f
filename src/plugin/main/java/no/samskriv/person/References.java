package no.samskriv.person;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import no.samskriv.kernel.PersonRef;

/** Draws references. They are short enough to be said on the telephone, and hold no word by chance: no vowels. */
public final class References {
    /** Neither 0 nor 1, which are read as letters, nor a vowel. */
    private static final String SIGNS = "23456789BCDFGHJKLMNPQRSTVWXYZ";

    private static final int LENGTH = 4;

    private final RandomGenerator chance;
    private final Predicate<PersonRef> spent;

    /**
     * @param spent whose everything was deleted: a reference that stands in the log is nobody else's
     */
    public References(RandomGenerator chance, Predicate<PersonRef> spent) {
        this.chance = chance;
        this.spent = spent;
    }

    boolean isSpent(PersonRef ref) {
        return spent.test(ref);
    }

    PersonRef draw() {
        StringBuilder drawn = new StringBuilder("P-");
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return new PersonRef(drawn.toString());
    }
}
