package no.samskriv.trust;

import java.util.List;
import java.util.Map;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;

/**
 * Who may do what: a table of sections and verbs, with the grounds that open each. Page permission is necessary for
 * whatever is written about a person and never sufficient ({@code domain.md} §0.4); administering the wiki opens nothing.
 * Only who works with somebody may be seen and set right without a page, by those who answer for it: somebody must be
 * able to link a page again.
 */
final class AccessPolicy {
    private static final Map<Section, Map<Verb, List<Ground>>> TABLE = Map.of(
            Section.PERSON,
            Map.of(
                    Verb.READ, List.of(Ground.OWN_ACCOUNT, Ground.ASSIGNMENT),
                    Verb.WRITE, List.of(Ground.OWN_ACCOUNT, Ground.COORDINATOR)),
            Section.ASSIGNMENTS,
            Map.of(
                    Verb.READ, List.of(Ground.OWN_ACCOUNT, Ground.ASSIGNMENT, Ground.COORDINATION, Ground.LEADER),
                    Verb.WRITE, List.of(Ground.COORDINATION, Ground.LEADER)),
            Section.PLAN,
            Map.of(
                    Verb.READ, List.of(Ground.OWN_ACCOUNT, Ground.ASSIGNMENT),
                    Verb.WRITE, List.of(Ground.OWN_ACCOUNT, Ground.ASSIGNMENT)));

    private AccessPolicy() {}

    /** What is known about a user and a person at this moment; each is looked up when it is asked for. */
    interface Facts {
        boolean ownAccount();

        boolean seesPage();

        boolean assigned();

        boolean coordinator();

        boolean leader();
    }

    /** Why somebody is let in, as it is written in the log; {@link #NONE} lets nobody in. */
    enum Ground {
        OWN_ACCOUNT,
        /** Works with the person, and the wiki shows them the page. */
        ASSIGNMENT,
        /** As {@link #ASSIGNMENT}, and coordinates it. */
        COORDINATOR,
        /** Coordinates the work, whether or not there is a page. */
        COORDINATION,
        /** Leads the team that the person belongs to, whether or not there is a page. */
        LEADER,
        NONE;

        boolean letsIn() {
            return this != NONE;
        }

        private boolean holds(Facts facts) {
            return switch (this) {
                case OWN_ACCOUNT -> facts.ownAccount();
                case ASSIGNMENT -> facts.assigned() && facts.seesPage();
                case COORDINATOR -> facts.coordinator() && facts.assigned() && facts.seesPage();
                case COORDINATION -> facts.coordinator() && facts.assigned();
                case LEADER -> facts.leader();
                case NONE -> false;
            };
        }
    }

    /** The first ground that holds, in the order of the table. */
    static Ground decide(Facts facts, Section section, Verb verb) {
        return grounds(section, verb).stream()
                .filter(ground -> ground.holds(facts))
                .findFirst()
                .orElse(Ground.NONE);
    }

    /** What opens a section; what the table does not name is closed. */
    static List<Ground> grounds(Section section, Verb verb) {
        return TABLE.getOrDefault(section, Map.of()).getOrDefault(verb, List.of());
    }
}
