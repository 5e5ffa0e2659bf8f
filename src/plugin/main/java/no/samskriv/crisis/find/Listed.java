package no.samskriv.crisis.find;

import java.util.List;
import java.util.Optional;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.person.Person;

/**
 * The crisis plans that are open to somebody, or those of them that were looked for; a piece of them.
 *
 * @param words what was looked for; empty when nothing was
 * @param entries in the order of names
 * @param of how many there are, in all pieces
 * @param start which of them comes first here, from 0
 * @param all how many are open to the reader, looked for or not
 */
record Listed(String words, List<Entry> entries, int of, int start, int all) {
    Listed {
        entries = List.copyOf(entries);
    }

    /**
     * One of them.
     *
     * @param plan nothing while nobody has begun one
     * @param own whether it is the reader's own
     */
    record Entry(Person person, Optional<CrisisPlan> plan, boolean own) {}
}
