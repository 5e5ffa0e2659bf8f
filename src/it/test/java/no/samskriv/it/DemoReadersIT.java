package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The everyday questions in {@code docs/features/trust.md}, put to the demo: whoever of it stands in a question sees what
 * the answer there says. What there is no screen for yet is answered by the policy alone.
 */
class DemoReadersIT {
    private static final Pattern QUESTION = Pattern.compile("\\* (.+\\?)");
    private static final Pattern ANSWER = Pattern.compile(" {2}\\* (.+): \\*\\*(ja|nei).*");

    private static final Set<String> NO_SCREEN_YET =
            Set.of("Kan søsteren lese referatet?", "Kan koordinatoren lese det Nord har holdt for seg selv?");

    private static final String PLAN = Rest.plan(NORD);
    private static final String WORKERS = Rest.person(NORD) + "/assignments";
    private static final String READERS = Rest.person(NORD) + "/access-log";
    private static final String CRISIS = "/plugins/servlet/samskriv/nodtilgang?ref=" + NORD;
    private static final String[] NO_CHECK = {"X-Atlassian-Token", "no-check"};

    /** What somebody of the demo sees, by question and case. */
    private final Map<String, Boolean> seen = new LinkedHashMap<>();

    @Test
    void everybodySeesWhatTheAnswersSay() {
        try (HostProcess host = HostProcess.start(Database.H2)) {
            Site site = host.site();
            askAboutTheTeam(site);
            askAboutThoseOutside(site);
            askAboutTheNight(site);

            Map<String, Boolean> said = said();
            assertThat(said).hasSizeGreaterThan(15);
            assertThat(new TreeMap<>(seen)).isEqualTo(new TreeMap<>(said));
        }
    }

    private void askAboutTheTeam(Site site) {
        String cover = "Kan vikaren se kriseplanen?";
        see(cover, "vikaren er satt opp til å jobbe med Nord", site, "psykolog-f", CRISIS);
        see(cover, "vikaren er i teamet, og ikke mer", site, "sosionom-d", CRISIS);
        done(site.as("sosionom-d").post(Rest.person(NORD) + "/covers", "{\"reason\": \"AWAY\"}"), 201);
        see(cover, "vikaren er i teamet og dekker for en kollega", site, "sosionom-d", CRISIS);

        see("Ser lederen hvem som jobber med Nord?", "hun leder teamet", site, "leder", WORKERS);
        see("Ser lederen målene?", "hun leder teamet", site, "leder", PLAN);

        String readers = "Hvem kan se hvem som har lest?";
        see(readers, "Nord selv", site, "nord", READERS);
        see(readers, "koordinatoren", site, "koordinator-a", READERS);
        see(readers, "lederen", site, "leder", READERS);
        see(readers, "en annen som jobber med Nord", site, "erfaring-c", READERS);

        done(site.as("leder").post(WORKERS, "{\"user\": \"leder\"}"), 201);
        see("Ser lederen målene?", "hun jobber med Nord også", site, "leder", PLAN);
    }

    private void askAboutThoseOutside(Site site) {
        String neighbour = "Kan naboen som jobber i kommunen se noe?";
        see(neighbour, "naboen har konto i wikien", site, "fremmed", PLAN);
        // in the team, and so on the page, without working with Nord
        see(neighbour, "naboen kommer inn på siden", site, "ruskonsulent-e", PLAN);
        done(site.as("nord").post(Rest.person(NORD) + "/blocks", "{\"user\": \"koordinator-b\"}"), 201);
        see(
                neighbour,
                "naboen er i teamet, og Nord har sagt at naboen ikke skal kunne lese",
                site,
                "koordinator-b",
                PLAN);
        String administrator = "Kan den som administrerer wikien lese planen?";
        see(administrator, "hun administrerer wikien, og ser alle sider", site, "admin", PLAN);
    }

    private void askAboutTheNight(Site site) {
        Client nurse = site.as("vakt-n");
        String plan = "Kan vakta se planen i natt?";
        String crisis = "Kan vakta se kriseplanen i natt?";
        see(plan, "vakta er i en vaktgruppe", site, "vakt-n", PLAN);
        see(crisis, "vakta er i en vaktgruppe", site, "vakt-n", CRISIS);
        done(nurse.post(Rest.person(NORD) + "/emergency-accesses", "{\"reason\": \"PERSON_CALLS\"}"), 201);
        see(plan, "vakta har tatt nødtilgang", site, "vakt-n", PLAN);
        see(crisis, "vakta har tatt nødtilgang", site, "vakt-n", CRISIS);
        done(site.as("nord").post(Rest.person(NORD) + "/blocks", "{\"user\": \"vakt-n\"}"), 201);
        see(crisis, "Nord har sagt nei til akkurat henne", site, "vakt-n", CRISIS);
        done(nurse.post(Rest.person(NORD) + "/emergency-accesses", "{\"reason\": \"DANGER_TO_LIFE\"}"), 201);
        see(crisis, "Nord har sagt nei til henne, og det er fare for liv", site, "vakt-n", CRISIS);
    }

    private void see(String question, String when, Site site, String user, String path) {
        int status = site.as(user).get(path, NO_CHECK).status();
        assertThat(status).as("%s %s", user, path).isIn(200, 404);
        seen.put(question + " " + when, status == 200);
    }

    private static void done(Answer answer, int status) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    }

    /** What the document says. */
    private static Map<String, Boolean> said() {
        Map<String, Boolean> said = new LinkedHashMap<>();
        String question = "";
        for (String line : Golden.read(Artefacts.ROOT.resolve("docs/features/trust.md"))
                .lines()
                .toList()) {
            Matcher asked = QUESTION.matcher(line);
            Matcher answered = ANSWER.matcher(line);
            if (asked.matches()) {
                question = asked.group(1);
            } else if (answered.matches() && !NO_SCREEN_YET.contains(question)) {
                said.put(question + " " + answered.group(1), answered.group(2).equals("ja"));
            }
        }
        return said;
    }
}
