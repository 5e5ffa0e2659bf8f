package no.samskriv.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class AccessPolicyTest {
    private static final String STRANGER = "";
    private static final String PERSON = "own";

    /** What is true of somebody, in letters: own account, page, assigned, coordinator, leader. */
    private record Known(String facts) implements Facts {
        @Override
        public boolean ownAccount() {
            return facts.contains("own");
        }

        @Override
        public boolean seesPage() {
            return facts.contains("page");
        }

        @Override
        public boolean assigned() {
            return facts.contains("assigned");
        }

        @Override
        public boolean inSight() {
            return !facts.contains("narrowed");
        }

        @Override
        public boolean shown() {
            return facts.contains("shown");
        }

        @Override
        public boolean blocked() {
            return facts.contains("blocked");
        }

        @Override
        public boolean coordinates() {
            return facts.contains("coordinator");
        }

        @Override
        public boolean covers() {
            return facts.contains("covers");
        }

        @Override
        public boolean consents(Section section) {
            return facts.contains("consents");
        }

        @Override
        public boolean leads() {
            return facts.contains("leader");
        }

        @Override
        public boolean inTeam() {
            return facts.contains("team");
        }

        @Override
        public boolean onDuty() {
            return facts.contains("duty");
        }

        @Override
        public boolean emergency() {
            return facts.contains("emergency");
        }

        @Override
        public boolean emergencyForLife() {
            return facts.contains("life");
        }
    }

    @ParameterizedTest(name = "{0}: card {1}/{2}, assignments {3}/{4}, plan {5}/{6}")
    @CsvSource({
        "own,                       OWN_ACCOUNT, OWN_ACCOUNT, OWN_ACCOUNT,  NONE,         OWN_ACCOUNT, OWN_ACCOUNT",
        "page,                      NONE,        NONE,        NONE,         NONE,         NONE,        NONE",
        "assigned,                  NONE,        NONE,        NONE,         NONE,         NONE,        NONE",
        "page assigned,             ASSIGNMENT,  NONE,        ASSIGNMENT,   NONE,         ASSIGNMENT,  ASSIGNMENT",
        "page coordinator,          NONE,        NONE,        NONE,         NONE,         NONE,        NONE",
        "assigned coordinator,      NONE,        NONE,        COORDINATION, COORDINATION, NONE,        NONE",
        "page assigned coordinator, ASSIGNMENT,  COORDINATOR, ASSIGNMENT,   COORDINATION, ASSIGNMENT,  ASSIGNMENT",
        "leader,                    NONE,        NONE,        LEADER,       LEADER,       NONE,        NONE",
        "page leader,               NONE,        NONE,        LEADER,       LEADER,       NONE,        NONE",
        "page assigned leader,      ASSIGNMENT,  NONE,        ASSIGNMENT,   LEADER,       ASSIGNMENT,  ASSIGNMENT"
    })
    void opensASectionOnTheGroundsOfTheTable(
            String facts,
            Ground readCard,
            Ground writeCard,
            Ground readAssignments,
            Ground writeAssignments,
            Ground readPlan,
            Ground writePlan) {
        Facts known = new Known(facts);

        assertThat(decided(known))
                .containsExactly(readCard, writeCard, readAssignments, writeAssignments, readPlan, writePlan);
    }

    private static List<Ground> decided(Facts facts) {
        return Stream.of(Section.PERSON, Section.ASSIGNMENTS, Section.PLAN)
                .flatMap(section ->
                        Stream.of(Verb.READ, Verb.WRITE).map(verb -> AccessPolicy.decide(facts, section, verb)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aStrangerGetsIntoNothingAndThePersonReadsEverything(Section section) {
        for (Verb verb : Verb.values()) {
            assertThat(AccessPolicy.decide(new Known(STRANGER), section, verb)).isEqualTo(Ground.NONE);
        }
        assertThat(AccessPolicy.decide(new Known(PERSON), section, Verb.READ)).isEqualTo(Ground.OWN_ACCOUNT);
    }

    /** What opens without a page says who the person is and who works with them, and nothing of the content. */
    @ParameterizedTest
    @EnumSource
    void onlyAssignmentsOpenWithoutAPageToAnybodyButThePerson(Section section) {
        Facts withoutPage = new Known("assigned coordinator leader");

        for (Verb verb : Verb.values()) {
            assertThat(AccessPolicy.decide(withoutPage, section, verb).letsIn())
                    .isEqualTo(section == Section.ASSIGNMENTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTableNamesEverySection(Section section) {
        for (Verb verb : Verb.values()) {
            assertThat(AccessPolicy.grounds(section, verb)).isNotEmpty().doesNotContain(Ground.NONE);
        }
    }

    @Test
    void letsInOnAnyGroundButNone() {
        for (Ground ground : Ground.values()) {
            assertThat(ground.letsIn()).as("%s", ground).isEqualTo(ground != Ground.NONE);
        }
    }
}
