package no.samskriv.storage;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import no.samskriv.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * About whom something has been changed in the transaction of this thread. Whoever keeps a summary of what is written
 * about a person is told just before the transaction commits, and writes within it: the summary is never behind what it
 * sums up, and where it cannot be written the change is undone too.
 */
public final class Touched {
    /** Null while no transaction is open; in order, so that two that lock the same persons never wait for each other. */
    private static final ThreadLocal<@Nullable Set<String>> PERSONS = new ThreadLocal<>();

    private Touched() {}

    /** Keeps summaries. What it writes may touch persons again; it is not told of that. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Called once for each transaction, before it is committed.
         *
         * @param persons in an order that is the same for everybody; never empty
         */
        void touched(Set<PersonRef> persons);
    }

    /**
     * Something about this person is changed; {@link Changes} says so of everything that has revisions. For what is
     * written or deleted without a revision. Outside a transaction nobody is told.
     */
    public static void note(PersonRef person) {
        Set<String> persons = PERSONS.get();
        if (persons != null) {
            persons.add(person.value());
        }
    }

    static void begin() {
        PERSONS.set(new TreeSet<>());
    }

    /** Tells of everybody noted so far. */
    static void tell(Listener listener) {
        Set<String> persons = PERSONS.get();
        if (persons != null && !persons.isEmpty()) {
            Set<PersonRef> told = new LinkedHashSet<>();
            persons.forEach(person -> told.add(new PersonRef(person)));
            listener.touched(told);
        }
    }

    static void end() {
        PERSONS.remove();
    }
}
