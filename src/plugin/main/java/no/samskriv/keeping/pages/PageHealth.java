package no.samskriv.keeping.pages;

import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.PersonRef;

/**
 * How the pages of some persons are.
 *
 * @param looked how many pages were looked at
 * @param findings those that somebody has to do something about
 * @param next after whom to go on; nobody when these were the last
 */
record PageHealth(int looked, List<PageFinding> findings, Optional<PersonRef> next) {
    PageHealth {
        findings = List.copyOf(findings);
    }
}
