package no.samskriv.plan.law;

import java.util.List;
import java.util.function.Predicate;

/**
 * One thing that a point rests on, and how much of it there is.
 *
 * @param key names it in the words of the check, such as {@code goals}
 */
record LawBasis(String key, There there) {
    /** How much of something there is. */
    enum There {
        ALL,
        SOME,
        NONE,
        /** It is said for the reader's sake and asked for by nobody. */
        SAID
    }

    static LawBasis of(String key, boolean there) {
        return new LawBasis(key, there ? There.ALL : There.NONE);
    }

    /** Of several that should each have it; of no one, nothing is there. */
    static <T> LawBasis of(String key, List<T> several, Predicate<T> has) {
        long number = several.stream().filter(has).count();
        if (number == 0) {
            return new LawBasis(key, There.NONE);
        }
        return new LawBasis(key, number == several.size() ? There.ALL : There.SOME);
    }
}
