package no.samskriv.keeping.ending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskriv.keeping.ending.store.ErasureStore;
import no.samskriv.kernel.ErasedList;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Unquoted;
import no.samskriv.storage.book.Book;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps those deleted whom an older backup of the database brings back: two people have decided that already, and nobody is
 * asked again. What the database knows and the list outside it does not is added to the list.
 */
public final class ErasedAgainService {
    private static final Logger LOG = LoggerFactory.getLogger(ErasedAgainService.class);
    private static final String LOCK = "no.samskriv.erased-again";

    private final ErasureStore erasures;
    private final Book book;
    private final ErasedList list;
    private final InTransaction inTransaction;
    private final Locks locks;

    public ErasedAgainService(
            ErasureStore erasures, Book book, ErasedList list, InTransaction inTransaction, Locks locks) {
        this.erasures = erasures;
        this.book = book;
        this.list = list;
        this.inTransaction = inTransaction;
        this.locks = locks;
    }

    /** When the product has started; whatever fails is said in the log, and the product starts all the same. */
    public void begin() {
        try {
            int again = locks.call(LOCK, this::again);
            if (again > 0) {
                LOG.warn("{} who had been deleted were there again, and are deleted again", again);
            }
        } catch (RuntimeException e) {
            LOG.error("It is not known whether somebody who was deleted is there again", Unquoted.of(e));
        }
    }

    /** How many were there again. */
    int again() {
        List<ErasedList.Line> lines = list.all();
        Set<PersonRef> listed = refs(lines);
        inTransaction.call(erasures::all).stream()
                .filter(erasure -> !listed.contains(erasure.person()))
                .forEach(erasure -> list.add(new ErasedList.Line(
                        erasure.person(), erasure.id(), erasure.on(), erasure.first(), erasure.second())));
        return (int) lines.stream()
                .filter(line -> inTransaction.call(() -> again(line)))
                .count();
    }

    /** Whether whoever the line names was there. The reference is never given away, whatever the backup knew of it. */
    private boolean again(ErasedList.Line line) {
        boolean there = isThere(line);
        if (there) {
            book.erase(line.person());
        }
        if (erasures.of(line.person()).isEmpty()) {
            erasures.insert(new Erasure(line.person(), line.id(), line.on(), line.first(), line.second(), "-"));
        }
        return there;
    }

    /** Somebody else may have the reference: on a site that was set up anew. */
    private boolean isThere(ErasedList.Line line) {
        List<Object> found = new ArrayList<>();
        book.read(book.chapter("PERSON"), line.person(), row -> found.add(row.get("UUID")));
        return found.contains(line.id().toString());
    }

    private static Set<PersonRef> refs(Collection<ErasedList.Line> lines) {
        return lines.stream().map(ErasedList.Line::person).collect(Collectors.toSet());
    }
}
