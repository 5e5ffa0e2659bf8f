package no.samskriv.trust;

import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;

/**
 * Who may do what, as one function of facts. The person's own account always may. A worker may while assigned, and only
 * as long as the wiki shows them the person's page: page permission is necessary and never sufficient
 * ({@code domain.md} §0.4). Administering the wiki opens nothing.
 */
final class AccessPolicy {
    private AccessPolicy() {}

    /** What is known about a user and a person at this moment. */
    record Facts(boolean ownAccount, boolean seesPage, boolean assigned) {}

    /** Why somebody is let in, as it is written in the log; {@link #NONE} lets nobody in. */
    enum Ground {
        OWN_ACCOUNT,
        ASSIGNMENT,
        NONE;

        boolean letsIn() {
            return this != NONE;
        }
    }

    /** Every section and verb that exists is open on the same grounds; the first one that is not becomes a table. */
    static Ground decide(Facts facts, Section section, Verb verb) {
        if (facts.ownAccount()) {
            return Ground.OWN_ACCOUNT;
        }
        return facts.seesPage() && facts.assigned() ? Ground.ASSIGNMENT : Ground.NONE;
    }
}
