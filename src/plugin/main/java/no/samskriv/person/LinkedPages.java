package no.samskriv.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.person.store.PersonStore;

/**
 * Which pages of the wiki stand for persons, whoever they are: for {@code keeping} alone, which looks after the pages and
 * shows administrators no more than a reference.
 */
public final class LinkedPages {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final PersonStore persons;
    private final PageReaders readers;
    private final FurtherPages further;

    public LinkedPages(PersonStore persons, PageReaders readers, FurtherPages further) {
        this.persons = persons;
        this.readers = readers;
        this.further = further;
    }

    /**
     * The pages of so many persons.
     *
     * @param next after whom to go on; nobody when these were the last
     */
    public record Portion(List<LinkedPage> pages, Optional<PersonRef> next) {
        public Portion {
            pages = List.copyOf(pages);
        }
    }

    /**
     * The pages of the persons after this one, in an order of no meaning; the same few statements for however many.
     *
     * @param after from the beginning for nobody, and for whoever is not there any more
     */
    public Portion after(Optional<PersonRef> after, int limit) {
        UUID id = after.flatMap(persons::find).map(Person::id).orElse(BEFORE_ALL);
        List<Person> some = persons.after(id, limit + 1);
        List<Person> those = some.subList(0, Math.min(limit, some.size()));
        Optional<PersonRef> next =
                some.size() > limit ? Optional.of(those.get(limit - 1).ref()) : Optional.empty();
        return new Portion(those.isEmpty() ? List.of() : readers.linked(those), next);
    }

    /** Lets go of a page that the wiki has removed for good: whoever it stood for has no page then. */
    public void unlink(long pageId) {
        persons.unlink(pageId);
        further.unlink(pageId);
    }
}
