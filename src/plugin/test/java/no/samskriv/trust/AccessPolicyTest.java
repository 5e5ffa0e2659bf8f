package no.samskriv.trust;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.trust.AccessPolicy.Facts;
import no.samskriv.trust.AccessPolicy.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccessPolicyTest {

    @ParameterizedTest(name = "own account {0}, sees page {1}, assigned {2}: {3}")
    @CsvSource({
        "false, false, false, NONE",
        "false, false, true,  NONE",
        "false, true,  false, NONE",
        "false, true,  true,  ASSIGNMENT",
        "true,  false, false, OWN_ACCOUNT",
        "true,  false, true,  OWN_ACCOUNT",
        "true,  true,  false, OWN_ACCOUNT",
        "true,  true,  true,  OWN_ACCOUNT"
    })
    void decidesOnTheFactsAlone(boolean ownAccount, boolean seesPage, boolean assigned, Ground ground) {
        Facts facts = new Facts(ownAccount, seesPage, assigned);

        for (Section section : Section.values()) {
            for (Verb verb : Verb.values()) {
                assertThat(AccessPolicy.decide(facts, section, verb)).isEqualTo(ground);
            }
        }
    }

    @Test
    void letsInOnAnyGroundButNone() {
        for (Ground ground : Ground.values()) {
            assertThat(ground.letsIn()).as("%s", ground).isEqualTo(ground != Ground.NONE);
        }
    }
}
