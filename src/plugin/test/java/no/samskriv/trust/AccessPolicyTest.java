package no.samskriv.trust;

import static no.samskriv.trust.Known.Fact.ASSIGNED;
import static no.samskriv.trust.Known.Fact.BLOCKED;
import static no.samskriv.trust.Known.Fact.CONSENT;
import static no.samskriv.trust.Known.Fact.COORDINATES;
import static no.samskriv.trust.Known.Fact.COVERS;
import static no.samskriv.trust.Known.Fact.DUTY;
import static no.samskriv.trust.Known.Fact.EMERGENCY;
import static no.samskriv.trust.Known.Fact.LIFE;
import static no.samskriv.trust.Known.Fact.NARROWED_ELSEWHERE;
import static no.samskriv.trust.Known.Fact.OWN;
import static no.samskriv.trust.Known.Fact.PAGE;
import static no.samskriv.trust.Known.Fact.SHOWN;
import static no.samskriv.trust.Known.Fact.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.trust.Known.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The policy against what is meant, which is written down here a second time and in another way. */
final class AccessPolicyTest {
    /** What those who meet a person may do: {@code r}ead, {@code w}rite, both, or nothing ({@code -}). */
    private static final String MEANT = """
            who                                       | PERSON ASSIGNMENTS PLAN GOALS ACTIONS MINUTES TEAM_TALK CRISIS_PLAN CRISIS_USE ONLY_ME PARTICIPATION BLOCKS LOG TASKS COVER EMERGENCY DANGER_TO_LIFE FINDING ENDING
            OWN                                       | rw     r           rw   rw    rw      rw      rw        rw          rw         rw      rw            rw     r   r     -     -         -              r       rw
            SHOWN PAGE ASSIGNED                       | r      r           rw   rw    rw      rw      rw        rw          rw         -       rw            -      r   r     -     -         -              r       r
            SHOWN PAGE COVERS TEAM                    | r      r           rw   rw    rw      rw      rw        rw          rw         -       rw            -      r   r     -     -         -              r       r
            PAGE ASSIGNED                             | r      r           rw   rw    rw      rw      rw        rw          rw         -       rw            -      -   rw    -     -         -              r       r
            PAGE ASSIGNED TEAM                        | r      r           rw   rw    rw      rw      rw        rw          rw         -       rw            -      -   rw    w     w         w              r       r
            PAGE ASSIGNED COORDINATES TEAM            | rw     rw          rw   rw    rw      rw      rw        rw          rw         -       rw            rw     rw  rw    w     w         w              r       rw
            ASSIGNED COORDINATES TEAM                 | -      rw          -    -     -       -       -         -           -          -       -             -      -   rw    -     w         w              r       rw
            PAGE COVERS TEAM                          | r      r           rw   rw    rw      rw      rw        rw          rw         -       rw            -      -   rw    w     w         w              r       r
            PAGE COVERS TEAM COORDINATES              | rw     rw          rw   rw    rw      rw      rw        rw          rw         -       rw            rw     rw  rw    w     w         w              r       rw
            COVERS TEAM                               | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     w         w              r       -
            PAGE COVERS                               | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     -         -              -       -
            PAGE COORDINATES TEAM                     | -      -           -    -     -       -       -         -           -          -       -             -      -   r     w     w         w              r       -
            LEADS TEAM                                | -      rw          -    -     -       -       -         -           -          -       -             -      rw  rw    -     w         w              r       rw
            PAGE LEADS TEAM                           | -      rw          -    -     -       -       -         -           -          -       -             -      rw  rw    w     w         w              r       rw
            PAGE TEAM                                 | -      -           -    -     -       -       -         -           -          -       -             -      -   -     w     w         w              r       -
            TEAM                                      | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     w         w              r       -
            PAGE CONSENT                              | -      -           -    r     r       r       -         r           -          -       -             -      -   -     -     -         -              r       -
            CONSENT                                   | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     -         -              -       -
            DUTY                                      | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     w         w              r       -
            EMERGENCY                                 | -      -           -    -     -       -       -         r           rw         -       -             -      -   -     -     -         -              r       -
            EMERGENCY LIFE                            | -      -           -    -     -       -       -         r           rw         -       -             -      -   -     -     -         -              r       -
            PAGE                                      | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     -         -              -       -
            ASSIGNED                                  | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     -         -              -       -
            SHOWN                                     | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     -         -              -       -
            SHOWN PAGE TEAM DUTY EMERGENCY LIFE LEADS | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     -         -              -       -
            OWN SHOWN                                 | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     -         -              -       -
            BLOCKED PAGE ASSIGNED COORDINATES TEAM    | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     -         w              -       -
            BLOCKED PAGE COVERS TEAM LEADS CONSENT    | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     -         w              -       -
            BLOCKED EMERGENCY                         | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     -         -              -       -
            BLOCKED EMERGENCY LIFE                    | -      -           -    -     -       -       -         r           rw         -       -             -      -   -     -     -         -              r       -
            BLOCKED DUTY                              | -      -           -    -     -       -       -         -           -          -       -             -      -   -     -     -         w              -       -
            """;

    @Test
    void eachOneMayDoWhatIsMeantAndNothingElse() {
        List<String> lines = MEANT.lines().toList();
        List<Section> sections =
                words(lines.get(0).split("\\|")[1]).map(Section::valueOf).toList();

        assertThat(sections).containsExactly(Section.values());
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\\|");
            Known who = Known.of(words(parts[0]).map(Fact::valueOf).toArray(Fact[]::new));
            List<String> meant = words(parts[1]).toList();
            List<String> decided =
                    sections.stream().map(section -> letters(who, section)).toList();
            assertThat(named(sections, decided)).as(parts[0].strip()).isEqualTo(named(sections, meant));
        }
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"));
    }

    private static Map<Section, String> named(List<Section> sections, List<String> letters) {
        return IntStream.range(0, sections.size())
                .boxed()
                .collect(Collectors.toMap(sections::get, letters::get, (a, b) -> a, TreeMap::new));
    }

    private static String letters(Facts facts, Section section) {
        String letters = (opens(facts, section, Verb.READ) ? "r" : "") + (opens(facts, section, Verb.WRITE) ? "w" : "");
        return letters.isEmpty() ? "-" : letters;
    }

    private static boolean opens(Facts facts, Section section, Verb verb) {
        return AccessPolicy.decide(facts, section, verb).letsIn();
    }

    /** All that can be true at once, in every combination, against sentences. */
    @Test
    void whateverElseIsTrueTheSentencesHold() {
        Fact[] all = Fact.values();
        for (int bits = 0; bits < 1 << all.length; bits++) {
            Set<Fact> holding = EnumSet.noneOf(Fact.class);
            for (int i = 0; i < all.length; i++) {
                if ((bits >> i & 1) == 1) {
                    holding.add(all[i]);
                }
            }
            Meant meant = new Meant(holding);
            Known facts = new Known(holding, EnumSet.allOf(Section.class));
            for (Section section : Section.values()) {
                if (opens(facts, section, Verb.READ) != meant.reads(section)
                        || opens(facts, section, Verb.WRITE) != meant.writes(section)) {
                    assertThat(letters(facts, section))
                            .as("%s for %s", section, holding)
                            .isEqualTo((meant.reads(section) ? "r" : "") + (meant.writes(section) ? "w" : ""));
                }
            }
        }
    }

    /** The sentences about who gets in, in the order they stop one another. */
    private record Meant(Set<Fact> is) {
        private boolean all(Fact... facts) {
            return is.containsAll(Set.of(facts));
        }

        private boolean works() {
            return all(PAGE) && (all(ASSIGNED) || all(COVERS, TEAM));
        }

        private boolean coordinates() {
            return all(COORDINATES) && (all(ASSIGNED) || all(COVERS, TEAM));
        }

        boolean reads(Section section) {
            if (all(NARROWED_ELSEWHERE)) {
                return false;
            } else if (all(BLOCKED)) {
                return !all(SHOWN) && (inEmergency(section) || section == Section.FINDING) && all(LIFE);
            } else if (all(SHOWN)) {
                return works() && !Set.of(Section.ONLY_ME, Section.BLOCKS).contains(section) && !opening(section);
            } else if (all(OWN) && !opening(section)) {
                return true;
            }
            return switch (section) {
                case PERSON, PLAN, TEAM_TALK, PARTICIPATION -> works();
                case ASSIGNMENTS, ENDING -> works() || coordinates() || all(Fact.LEADS);
                case GOALS, ACTIONS, MINUTES -> works() || all(PAGE, CONSENT);
                case CRISIS_PLAN -> works() || all(PAGE, CONSENT) || all(EMERGENCY) || all(LIFE);
                case CRISIS_USE -> works() || all(EMERGENCY) || all(LIFE);
                case FINDING -> reads(Section.CRISIS_PLAN) || all(TEAM) || all(DUTY);
                case BLOCKS -> all(PAGE) && coordinates();
                case LOG -> all(PAGE) && coordinates() || all(Fact.LEADS);
                case TASKS -> works() || coordinates() || all(TEAM, COORDINATES) || all(Fact.LEADS);
                case ONLY_ME, COVER, EMERGENCY, DANGER_TO_LIFE -> false;
            };
        }

        private static boolean inEmergency(Section section) {
            return section == Section.CRISIS_PLAN || section == Section.CRISIS_USE;
        }

        /** Nobody reads these: they are things to do. */
        private static boolean opening(Section section) {
            return Set.of(Section.COVER, Section.EMERGENCY, Section.DANGER_TO_LIFE)
                    .contains(section);
        }

        boolean writes(Section section) {
            if (all(NARROWED_ELSEWHERE)) {
                return false;
            } else if (all(BLOCKED)) {
                return !all(SHOWN)
                        && (section == Section.DANGER_TO_LIFE && (all(TEAM) || all(DUTY))
                                || section == Section.CRISIS_USE && all(LIFE));
            }
            return switch (section) {
                case PLAN, GOALS, ACTIONS, MINUTES, TEAM_TALK, CRISIS_PLAN, PARTICIPATION -> own() || works();
                case CRISIS_USE -> own() || works() || (!all(SHOWN) && (all(EMERGENCY) || all(LIFE)));
                case PERSON, BLOCKS -> own() || (!all(SHOWN) && all(PAGE) && coordinates());
                case ASSIGNMENTS -> !all(SHOWN) && (coordinates() || all(Fact.LEADS));
                case ENDING -> own() || (!all(SHOWN) && (coordinates() || all(Fact.LEADS)));
                case ONLY_ME -> own();
                case TASKS -> !all(SHOWN) && (works() || coordinates() || all(Fact.LEADS));
                case COVER -> !all(SHOWN) && all(TEAM, PAGE);
                case EMERGENCY, DANGER_TO_LIFE -> !all(SHOWN) && (all(TEAM) || all(DUTY));
                case FINDING -> false;
                case LOG -> !all(SHOWN) && (all(PAGE) && coordinates() || all(Fact.LEADS));
            };
        }

        private boolean own() {
            return all(OWN) && !all(SHOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noFactAloneOpensAnythingWrittenAboutThePersonButTheOwnAccountAndAnEmergency(Fact fact) {
        Set<Fact> opening = Set.of(OWN, EMERGENCY, LIFE);
        for (Section section : EnumSet.range(Section.PERSON, Section.BLOCKS)) {
            boolean leaderOfAssignments = fact == Fact.LEADS && section == Section.ASSIGNMENTS;
            if (!opening.contains(fact) && !leaderOfAssignments) {
                assertThat(letters(Known.of(fact), section))
                        .as("%s, %s alone", section, fact)
                        .isEqualTo("-");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConsentOpensWhatItNamesAndNothingElse(Section named) {
        Known participant = Known.of(PAGE, CONSENT).to(named);

        for (Section section : Section.values()) {
            Section asked = section == Section.FINDING ? Section.CRISIS_PLAN : section;
            boolean open = asked == named
                    && Set.of(Section.GOALS, Section.ACTIONS, Section.MINUTES, Section.CRISIS_PLAN)
                            .contains(asked);
            assertThat(letters(participant, section)).as("%s", section).isEqualTo(open ? "r" : "-");
        }
    }

    @ParameterizedTest(name = "{0} {1} of {2}: {3}")
    @CsvSource({
        "OWN,                         READ,  PLAN,          OWN_ACCOUNT",
        "SHOWN PAGE ASSIGNED,         READ,  PLAN,          SHOWN",
        "PAGE ASSIGNED,               READ,  PLAN,          ASSIGNMENT",
        "PAGE ASSIGNED COORDINATES,   WRITE, PERSON,        COORDINATOR",
        "PAGE COVERS TEAM,            READ,  PLAN,          COVER",
        "PAGE ASSIGNED COVERS TEAM,   READ,  PLAN,          ASSIGNMENT",
        "PAGE CONSENT,                READ,  GOALS,         CONSENT",
        "ASSIGNED COORDINATES,        WRITE, ASSIGNMENTS,   COORDINATION",
        "LEADS TEAM,                  READ,  LOG,           LEADER",
        "PAGE TEAM,                   WRITE, COVER,         COLLEAGUE",
        "TEAM,                        WRITE, EMERGENCY,     TEAM",
        "DUTY,                        WRITE, EMERGENCY,     DUTY_GROUP",
        "EMERGENCY,                   READ,  CRISIS_PLAN,   EMERGENCY",
        "DUTY,                        READ,  FINDING,       DUTY_GROUP",
        "BLOCKED EMERGENCY LIFE,      READ,  CRISIS_PLAN,   EMERGENCY_FOR_LIFE",
        "PAGE,                        READ,  PLAN,          NONE"
    })
    void saysOnWhatGround(String who, Verb verb, Section section, Ground ground) {
        Known facts = Known.of(words(who).map(Fact::valueOf).toArray(Fact[]::new));

        assertThat(AccessPolicy.decide(facts, section, verb)).isEqualTo(ground);
    }

    @ParameterizedTest
    @EnumSource
    void theTableNamesEverySection(Section section) {
        for (Verb verb : Verb.values()) {
            assertThat(AccessPolicy.grounds(section, verb))
                    .doesNotContain(Ground.NONE, Ground.BEGINNING, Ground.TAKEN_OUT, Ground.TAKEN_IN);
        }
        assertThat(Arrays.stream(Verb.values()).flatMap(verb -> AccessPolicy.grounds(section, verb).stream()))
                .isNotEmpty();
    }

    @Test
    void letsInOnAnyGroundButNone() {
        for (Ground ground : Ground.values()) {
            assertThat(ground.letsIn()).as("%s", ground).isEqualTo(ground != Ground.NONE);
        }
    }
}
