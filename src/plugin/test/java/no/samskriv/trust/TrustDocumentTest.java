package no.samskriv.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.kernel.Section.ASSIGNMENTS;
import static no.samskriv.kernel.Section.CRISIS_PLAN;
import static no.samskriv.kernel.Section.GOALS;
import static no.samskriv.kernel.Section.LOG;
import static no.samskriv.kernel.Section.MINUTES;
import static no.samskriv.kernel.Section.ONLY_ME;
import static no.samskriv.kernel.Section.PLAN;
import static no.samskriv.trust.Known.Fact.ASSIGNED;
import static no.samskriv.trust.Known.Fact.BLOCKED;
import static no.samskriv.trust.Known.Fact.CONSENT;
import static no.samskriv.trust.Known.Fact.COORDINATES;
import static no.samskriv.trust.Known.Fact.COVERS;
import static no.samskriv.trust.Known.Fact.DUTY;
import static no.samskriv.trust.Known.Fact.EMERGENCY;
import static no.samskriv.trust.Known.Fact.LEADS;
import static no.samskriv.trust.Known.Fact.LIFE;
import static no.samskriv.trust.Known.Fact.PAGE;
import static no.samskriv.trust.Known.Fact.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import org.junit.jupiter.api.Test;

/** {@code docs/features/trust.md} says what the policy says: its table is printed there, and its answers are asked of it. */
final class TrustDocumentTest {
    private static final Path DOCUMENT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../../docs/features/trust.md");

    private static final List<Question> QUESTIONS = List.of(
            new Question("Kan søsteren lese referatet?")
                    .when(
                            "hun er med, og Nord har sagt ja til referatene",
                            MINUTES,
                            Known.of(PAGE, CONSENT).to(MINUTES))
                    .when(
                            "Nord har sagt ja til kriseplanen, men ikke til referatene",
                            MINUTES,
                            Known.of(PAGE, CONSENT).to(CRISIS_PLAN))
                    .when("samtykket er trukket eller har gått ut", MINUTES, Known.of(PAGE)),
            new Question("Kan vikaren se kriseplanen?")
                    .when("vikaren er satt opp til å jobbe med Nord", CRISIS_PLAN, Known.of(PAGE, TEAM, ASSIGNED))
                    .when("vikaren er i teamet og dekker for en kollega", CRISIS_PLAN, Known.of(PAGE, TEAM, COVERS))
                    .when("vikaren er i teamet, og ikke mer", CRISIS_PLAN, Known.of(PAGE, TEAM)),
            new Question("Ser lederen målene?")
                    .when("hun leder teamet", GOALS, Known.of(PAGE, TEAM, LEADS))
                    .when("hun jobber med Nord også", GOALS, Known.of(PAGE, TEAM, LEADS, ASSIGNED)),
            new Question("Ser lederen hvem som jobber med Nord?")
                    .when("hun leder teamet", ASSIGNMENTS, Known.of(TEAM, LEADS)),
            new Question("Kan naboen som jobber i kommunen se noe?")
                    .when("naboen har konto i wikien", PLAN, Known.of())
                    .when("naboen kommer inn på siden", PLAN, Known.of(PAGE))
                    .when(
                            "naboen er i teamet, og Nord har sagt at naboen ikke skal kunne lese",
                            PLAN,
                            Known.of(PAGE, TEAM, ASSIGNED, COVERS, BLOCKED)),
            new Question("Kan vakta se planen i natt?")
                    .when("vakta er i en vaktgruppe", PLAN, Known.of(DUTY))
                    .when("vakta har tatt nødtilgang", PLAN, Known.of(DUTY, EMERGENCY)),
            new Question("Kan vakta se kriseplanen i natt?")
                    .when("vakta er i en vaktgruppe", CRISIS_PLAN, Known.of(DUTY))
                    .when("vakta har tatt nødtilgang", CRISIS_PLAN, Known.of(DUTY, EMERGENCY))
                    .when("Nord har sagt nei til akkurat henne", CRISIS_PLAN, Known.of(DUTY, EMERGENCY, BLOCKED))
                    .when(
                            "Nord har sagt nei til henne, og det er fare for liv",
                            CRISIS_PLAN,
                            Known.of(DUTY, EMERGENCY, LIFE, BLOCKED)),
            new Question("Kan den som administrerer wikien lese planen?")
                    .when("hun administrerer wikien, og ser alle sider", PLAN, Known.of(PAGE)),
            new Question("Kan koordinatoren lese det Nord har holdt for seg selv?")
                    .when("hun er koordinator", ONLY_ME, Known.of(PAGE, TEAM, ASSIGNED, COORDINATES))
                    .when("Nord selv", ONLY_ME, Known.of(Known.Fact.OWN)),
            new Question("Hvem kan se hvem som har lest?")
                    .when("Nord selv", LOG, Known.of(Known.Fact.OWN))
                    .when("koordinatoren", LOG, Known.of(PAGE, TEAM, ASSIGNED, COORDINATES))
                    .when("lederen", LOG, Known.of(TEAM, LEADS))
                    .when("en annen som jobber med Nord", LOG, Known.of(PAGE, TEAM, ASSIGNED)));

    /** A question somebody asks on an ordinary day; each answer is the policy's. */
    private record Question(String asked, List<String> answers) {
        Question(String asked) {
            this(asked, List.of());
        }

        Question when(String then, Section section, Known facts) {
            Ground ground = AccessPolicy.decide(facts, section, Verb.READ);
            String answer = ground.letsIn() ? "ja (`" + ground + "`)" : "nei";
            return new Question(
                    asked,
                    Stream.concat(answers.stream(), Stream.of("  * %s: **%s**".formatted(then, answer)))
                            .toList());
        }

        String printed() {
            return "* " + asked + "\n" + String.join("\n", answers);
        }
    }

    @Test
    void theTableIsThePolicys() throws IOException {
        assertPrinted(
                "table",
                "| section | read by | written by |\n|---|---|---|\n"
                        + Arrays.stream(Section.values())
                                .map(section -> "| `%s` | %s | %s |"
                                        .formatted(section, grounds(section, Verb.READ), grounds(section, Verb.WRITE)))
                                .collect(Collectors.joining("\n")));
    }

    private static String grounds(Section section, Verb verb) {
        List<Ground> grounds = AccessPolicy.grounds(section, verb);
        return grounds.isEmpty()
                ? "nobody"
                : grounds.stream()
                        .map(ground -> ground.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }

    @Test
    void theAnswersAreThePolicys() throws IOException {
        assertThat(QUESTIONS).hasSizeGreaterThanOrEqualTo(10);
        assertPrinted("questions", QUESTIONS.stream().map(Question::printed).collect(Collectors.joining("\n")));
    }

    /** Whoever changes the policy reads here what it means to people, before the document is printed anew. */
    @Test
    void theAnswersThatMustNotChange() {
        assertThat(answers("Kan naboen")).containsOnly("nei");
        assertThat(answers("Ser lederen målene")).containsExactly("nei", "ja");
        assertThat(answers("Kan den som administrerer")).containsOnly("nei");
        assertThat(answers("Kan søsteren")).containsExactly("ja", "nei", "nei");
        assertThat(answers("Kan vakta se planen")).containsOnly("nei");
        assertThat(answers("Kan vakta se kriseplanen")).containsExactly("nei", "ja", "nei", "ja");
    }

    private static List<String> answers(String asked) {
        Optional<Question> question = QUESTIONS.stream()
                .filter(each -> each.asked().startsWith(asked))
                .findFirst();
        return question.orElseThrow().answers().stream()
                .map(answer -> answer.contains("**ja") ? "ja" : "nei")
                .toList();
    }

    private static void assertPrinted(String name, String printed) throws IOException {
        String document = Files.readString(DOCUMENT, UTF_8);
        String begin = "<!-- %s: printed by TrustDocumentTest from here -->\n".formatted(name);
        String end = "\n<!-- %s: to here -->".formatted(name);
        int from = document.indexOf(begin) + begin.length();
        int to = document.indexOf(end);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(DOCUMENT, document.substring(0, from) + printed + document.substring(to), UTF_8);
            return;
        }
        assertThat(document.substring(from, to).lines().toList())
                .as("docs/features/trust.md (is it meant? -Dgolden.update)")
                .isEqualTo(printed.lines().toList());
    }
}
