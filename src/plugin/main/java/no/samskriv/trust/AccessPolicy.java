package no.samskriv.trust;

import static no.samskriv.trust.Ground.ASSIGNMENT;
import static no.samskriv.trust.Ground.COLLEAGUE;
import static no.samskriv.trust.Ground.CONSENT;
import static no.samskriv.trust.Ground.COORDINATION;
import static no.samskriv.trust.Ground.COORDINATOR;
import static no.samskriv.trust.Ground.COVER;
import static no.samskriv.trust.Ground.DUTY_GROUP;
import static no.samskriv.trust.Ground.EMERGENCY;
import static no.samskriv.trust.Ground.EMERGENCY_FOR_LIFE;
import static no.samskriv.trust.Ground.LEADER;
import static no.samskriv.trust.Ground.OWN_ACCOUNT;
import static no.samskriv.trust.Ground.SHOWN;
import static no.samskriv.trust.Ground.STAND_IN;
import static no.samskriv.trust.Ground.TEAM;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;

/**
 * Who may do what: a table of sections, with the grounds that open each for reading and for writing. Page permission is
 * necessary for whatever is written about a person and never sufficient ({@code domain.md} §0.4); administering the wiki
 * opens nothing. The page is not asked for from the person, in an emergency, and for who works with somebody: somebody
 * must be able to link a page again. A block beats every ground but a danger to life.
 */
final class AccessPolicy {
    private static final Map<Section, Rule> TABLE = new Table()
            .row(Section.PERSON, read(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER), write(OWN_ACCOUNT, COORDINATOR))
            .row(
                    Section.ASSIGNMENTS,
                    read(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER, COORDINATION, LEADER),
                    write(COORDINATION, LEADER))
            .row(
                    Section.PLAN,
                    read(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER),
                    write(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER))
            .row(
                    Section.GOALS,
                    read(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER, CONSENT),
                    write(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER))
            .row(
                    Section.ACTIONS,
                    read(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER, CONSENT),
                    write(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER))
            .row(
                    Section.MINUTES,
                    read(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER, CONSENT),
                    write(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER))
            .row(
                    Section.TEAM_TALK,
                    read(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER),
                    write(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER))
            .row(
                    Section.CRISIS_PLAN,
                    read(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER, CONSENT, EMERGENCY, EMERGENCY_FOR_LIFE),
                    write(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER))
            .row(
                    Section.CRISIS_USE,
                    read(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER, EMERGENCY, EMERGENCY_FOR_LIFE),
                    write(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER, EMERGENCY, EMERGENCY_FOR_LIFE))
            .row(Section.ONLY_ME, read(OWN_ACCOUNT), write(OWN_ACCOUNT))
            .row(
                    Section.PARTICIPATION,
                    read(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER),
                    write(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER))
            .row(Section.BLOCKS, read(OWN_ACCOUNT, COORDINATOR), write(OWN_ACCOUNT, COORDINATOR))
            .row(Section.LOG, read(OWN_ACCOUNT, SHOWN, COORDINATOR, LEADER), write(COORDINATOR, LEADER))
            .row(
                    Section.TASKS,
                    read(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER, COORDINATION, STAND_IN, LEADER),
                    write(ASSIGNMENT, COVER, COORDINATION, LEADER))
            .row(Section.COVER, read(), write(COLLEAGUE))
            .row(Section.EMERGENCY, read(), write(TEAM, DUTY_GROUP))
            .row(Section.DANGER_TO_LIFE, read(), write(TEAM, DUTY_GROUP))
            .row(
                    Section.FINDING,
                    read(
                            OWN_ACCOUNT,
                            SHOWN,
                            ASSIGNMENT,
                            COVER,
                            CONSENT,
                            EMERGENCY,
                            EMERGENCY_FOR_LIFE,
                            TEAM,
                            DUTY_GROUP),
                    write())
            .row(
                    Section.ENDING,
                    read(OWN_ACCOUNT, SHOWN, ASSIGNMENT, COVER, COORDINATION, LEADER),
                    write(OWN_ACCOUNT, COORDINATION, LEADER))
            .rows();

    private AccessPolicy() {}

    /** The grounds that open a section, in the order they are tried. */
    record Rule(List<Ground> read, List<Ground> write) {
        List<Ground> of(Verb verb) {
            return verb == Verb.READ ? read : write;
        }
    }

    /** The first ground that holds, in the order of the table. */
    static Ground decide(Facts facts, Section section, Verb verb) {
        if (!facts.inSight()) {
            return Ground.NONE;
        }
        boolean stopped = facts.blocked() && section != Section.DANGER_TO_LIFE;
        Facts counted = stopped ? new FactsOfBlocked(facts) : facts;
        return grounds(section, verb).stream()
                .filter(ground -> !facts.shown() || ground == SHOWN)
                .filter(ground -> ground.holds(counted, section))
                .findFirst()
                .orElse(Ground.NONE);
    }

    /** What opens a section; what the table does not name is closed. */
    static List<Ground> grounds(Section section, Verb verb) {
        Rule rule = TABLE.get(section);
        return rule == null ? List.of() : rule.of(verb);
    }

    private static List<Ground> read(Ground... grounds) {
        return List.of(grounds);
    }

    private static List<Ground> write(Ground... grounds) {
        return List.of(grounds);
    }

    /** Builds the table row by row, in the order it is read and printed. */
    private static final class Table {
        private final Map<Section, Rule> rows = new EnumMap<>(Section.class);

        Table row(Section section, List<Ground> read, List<Ground> write) {
            rows.put(section, new Rule(read, write));
            return this;
        }

        Map<Section, Rule> rows() {
            return Collections.unmodifiableMap(rows);
        }
    }
}
