package no.samskriv.person;

import java.util.Locale;
import java.util.Set;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;

/**
 * A page of the wiki that stands for a person here.
 *
 * @param own whether it is the page of the person; otherwise it was made beside it, such as for a meeting
 * @param readers whom it is for as things are now
 * @param name the person's, to be looked for and never shown
 */
public record LinkedPage(PersonRef person, long id, boolean own, Set<UserRef> readers, String name) {

    public LinkedPage {
        readers = Set.copyOf(readers);
    }

    static LinkedPage own(Person person, long id, Set<UserRef> readers) {
        return new LinkedPage(person.ref(), id, true, readers, person.name());
    }

    static LinkedPage beside(Person person, long id, Set<UserRef> readers) {
        return new LinkedPage(person.ref(), id, false, readers, person.name());
    }

    /** Whether a text has the person's name in it, as a word. */
    public boolean isNamedIn(String text) {
        String words = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        String wanted = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return !wanted.isEmpty() && words.contains(" " + wanted + " ");
    }
}
