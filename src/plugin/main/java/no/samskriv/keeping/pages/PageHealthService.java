package no.samskriv.keeping.pages;

import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PageRemains;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.person.LinkedPages;

/**
 * Looks after what the wiki itself keeps of the pages that stand for persons: nothing of ours lies there, but titles,
 * comments and files may say something all the same. For administrators of the wiki alone, who get to know no person: a
 * reference, the number of the page, and what there is to do.
 */
public final class PageHealthService {
    /** Each page costs the wiki a few statements, so one look goes through so many persons and no more. */
    static final int PERSONS_A_LOOK = 50;

    private final LinkedPages pages;
    private final PageRemains remains;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;

    public PageHealthService(
            LinkedPages pages, PageRemains remains, InTransaction inTransaction, CurrentUser currentUser) {
        this.pages = pages;
        this.remains = remains;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
    }

    /** @param after after whom to go on; from the beginning for nobody */
    PageHealth look(Optional<PersonRef> after) {
        if (!currentUser.isAdministrator()) {
            throw ProblemException.notFound();
        }
        LinkedPages.Portion portion = inTransaction.call(() -> pages.after(after, PERSONS_A_LOOK));
        List<PageFinding> findings = portion.pages().stream()
                .map(page -> new PageFinding(page, remains.of(page.id())))
                .filter(finding -> !finding.isWell())
                .toList();
        return new PageHealth(portion.pages().size(), findings, portion.next());
    }
}
