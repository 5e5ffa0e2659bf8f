package no.samskriv.keeping.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageRemains;
import no.samskriv.kernel.PageWatch;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Rounds;
import no.samskriv.person.LinkedPage;
import no.samskriv.person.LinkedPages;

/**
 * Lets go of pages that the wiki has removed for good, so that whoever they stood for can get another. It only tidies:
 * nobody reads through a page that is gone, whether or not we have let go of it. What lies in the trash is kept, for it may
 * be brought back.
 */
public final class PageTidyService implements PageWatch {
    private static final String JOB = "pages";
    private static final int PORTION = 500;

    private final LinkedPages pages;
    private final PageRemains remains;
    private final InTransaction inTransaction;
    private final Rounds rounds;
    private final Now now;

    public PageTidyService(
            LinkedPages pages, PageRemains remains, InTransaction inTransaction, Rounds rounds, Now now) {
        this.pages = pages;
        this.remains = remains;
        this.inTransaction = inTransaction;
        this.rounds = rounds;
        this.now = now;
    }

    /** While it is told the page may still be there: what is not in the trash has lost a version only. */
    @Override
    public void removed(long pageId) {
        boolean stands = remains.of(pageId).filter(page -> !page.trashed()).isPresent();
        if (!stands) {
            inTransaction.run(() -> pages.unlink(pageId));
        }
    }

    /** Once a day for the whole cluster, because events are missed. Says for the administrators whether it was done. */
    public String tidy() {
        boolean done = rounds.untilDone(JOB, now.today().toString(), this::letGoOfWhatIsGone);
        return done ? "linked pages were gone through" : "was done today";
    }

    private int letGoOfWhatIsGone() {
        int gone = 0;
        Optional<PersonRef> after = Optional.empty();
        do {
            Optional<PersonRef> from = after;
            LinkedPages.Portion portion = inTransaction.call(() -> pages.after(from, PORTION));
            gone += letGo(portion.pages());
            after = portion.next();
        } while (after.isPresent());
        return gone;
    }

    private int letGo(List<LinkedPage> portion) {
        List<Long> gone = new ArrayList<>();
        portion.stream().map(LinkedPage::id).filter(id -> !remains.isKept(id)).forEach(gone::add);
        if (!gone.isEmpty()) {
            inTransaction.run(() -> gone.forEach(pages::unlink));
        }
        return gone.size();
    }
}
