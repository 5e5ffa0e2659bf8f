package no.samskriv.keeping.pages;

import java.util.Optional;
import no.samskriv.kernel.KeptPage;
import no.samskriv.person.LinkedPage;

/**
 * How one page of the wiki is that stands for a person.
 *
 * @param page which; of what it holds no more than its reference and its id are for administrators
 * @param kept what the wiki has of it; nothing when it was removed for good
 */
record PageFinding(LinkedPage page, Optional<KeptPage> kept) {

    /** Whether nobody has to do anything about it. */
    boolean isWell() {
        return kept.isPresent()
                && !isTrashed()
                && !isOpen()
                && !isNamed()
                && comments() == 0
                && attachments() == 0
                && strangers() == 0;
    }

    boolean isTrashed() {
        return kept.filter(KeptPage::trashed).isPresent();
    }

    /** What lies in the trash is open to nobody. */
    boolean isOpen() {
        return kept.filter(each -> each.open() && !each.trashed()).isPresent();
    }

    /** Whether the title says who the page is about. */
    boolean isNamed() {
        return kept.filter(each -> page.isNamedIn(each.title())).isPresent();
    }

    int comments() {
        return kept.map(KeptPage::comments).orElse(0);
    }

    int attachments() {
        return kept.map(KeptPage::attachments).orElse(0);
    }

    /** How many follow the page whom it is not for. */
    int strangers() {
        return (int) kept.stream()
                .flatMap(each -> each.watchers().stream())
                .filter(watcher -> !page.readers().contains(watcher))
                .count();
    }
}
