package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A team of thirty that has met 300 times and talked about somebody 600 times: each page of the hat costs the database as
 * many statements as when there were three of them, who had met twice and talked about the same persons.
 */
class BigTeamIT {
    private static final Logger LOG = LoggerFactory.getLogger(BigTeamIT.class);
    private static final int MEMBERS = 30;
    private static final int MEETINGS = 300;
    private static final int DISCUSSIONS_OF_A_MEETING = 2;
    private static final List<String> NAMES = List.of("Nord", "Sør", "Øst", "Vest");
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static final LocalDate FIRST = LocalDate.parse("2031-01-01");

    @ParameterizedTest
    @EnumSource
    void takesTheSameNumberHoweverLongTheTeamHasMet(Database database) {
        Map<String, String> options = new TreeMap<>(database.fresh());
        options.put("demo", "false");
        options.put("site", siteOfMany().toString());
        try (HostProcess host = HostProcess.start(options)) {
            Client worker = host.site().as("m-1");
            String team = team(host.site(), 3);
            List<String> persons = persons(worker);
            List<String> said = meet(worker, team, persons, 0, 2);
            Map<String, String> pages = pages(worker, team, persons.get(0), said.get(0));
            Map<String, Integer> small = look(worker, pages);

            join(host.site(), team, 4, MEMBERS);
            meet(worker, team, persons, 2, MEETINGS);
            Map<String, Integer> big = look(worker, pages);

            LOG.info("statements of a team of 3 on {}: {}, and of {}: {}", database, small, MEMBERS, big);
            assertThat(big).isEqualTo(small);
        }
    }

    /** Twice, so that what is cached for the first reader does not count. */
    private static Map<String, Integer> look(Client reader, Map<String, String> pages) {
        Map<String, Integer> statements = new LinkedHashMap<>();
        for (int time = 0; time < 2; time++) {
            pages.forEach((name, path) -> {
                Answer answer = reader.get(path);
                assertThat(answer.status()).as("%s: %s", name, answer).isEqualTo(200);
                statements.put(name, Statements.ofPlugins(answer));
            });
        }
        return statements;
    }

    private static Map<String, String> pages(Client worker, String team, String person, String discussion) {
        Answer page = worker.post("/rest/api/content", """
                {"type": "page", "title": "Hatten", "space": {"key": "TOM"}, "body": {"storage": {
                 "representation": "storage", "value": "<ac:structured-macro ac:name='recovery-hat'/>"}}}""");
        assertThat(page.status()).as("%s", page).isEqualTo(200);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(
                "macro",
                "/pages/viewpage.action?pageId=" + page.json().path("id").asText());
        pages.put("fragment", Rest.BASE + "/teams/" + team + "/hat/fragment");
        pages.put("list", PAGES + "hatten?team=" + team);
        pages.put("effects", PAGES + "hattens-virkning?team=" + team);
        pages.put("learning", PAGES + "laering?team=" + team);
        pages.put("card", Rest.BASE + "/discussions/" + discussion + "/fragment");
        pages.put("person", PAGES + "snakket-om?ref=" + person);
        return pages;
    }

    private static String team(Site site, int members) {
        String team =
                made(site.as("leder").post(Rest.BASE + "/teams", "{\"name\": \"Teamet\", \"spaceKey\": \"TOM\"}"));
        join(site, team, 1, members);
        return team;
    }

    private static void join(Site site, String team, int from, int to) {
        for (int i = from; i <= to; i++) {
            made(site.as("leder").post(Rest.BASE + "/teams/" + team + "/members", """
                    {"user": "m-%s", "roles": ["COORDINATOR"], "title": "Koordinator", "percent": 100}""".formatted(i)));
        }
    }

    private static List<String> persons(Client worker) {
        List<String> persons = new ArrayList<>();
        for (String name : NAMES) {
            Answer taken = worker.post(Rest.BASE + "/persons", "{\"name\": \"%s\"}".formatted(name));
            assertThat(taken.status()).as("%s", taken).isEqualTo(201);
            String ref = taken.json().path("ref").textValue();
            Rest.addGoal(worker, ref, "Jeg vil sove om natten.");
            persons.add(ref);
        }
        return persons;
    }

    /** Meets day after day, about two persons each time, with an answer and something that became of it. */
    private static List<String> meet(Client worker, String team, List<String> persons, int from, int to) {
        List<String> said = new ArrayList<>();
        for (int day = from; day < to; day++) {
            String meeting = Hats.meeting(worker, team, FIRST.plusDays(day));
            for (int i = 0; i < DISCUSSIONS_OF_A_MEETING; i++) {
                String ref = persons.get((day * DISCUSSIONS_OF_A_MEETING + i) % persons.size());
                String discussion = Hats.discussion(worker, meeting, ref);
                Hats.effect(worker, discussion, "Vi sier det på en annen måte.");
                said.add(discussion);
            }
        }
        return said;
    }

    /** The empty site with thirty more users. */
    private static Path siteOfMany() {
        ObjectMapper json = new ObjectMapper();
        try {
            var site = json.readTree(Golden.read(Artefacts.ROOT.resolve("src/it/test/resources/empty-site.json")));
            ArrayNode users = (ArrayNode) site.path("users");
            for (int i = 1; i <= MEMBERS; i++) {
                users.addObject()
                        .put("name", "m-" + i)
                        .put("fullName", "Medarbeider " + i)
                        .put("password", Site.PASSWORD)
                        .putArray("groups")
                        .add("confluence-users")
                        .add("recoveryteamet");
            }
            Path file = HostProcess.newHome().resolve("site.json");
            json.writeValue(file.toFile(), site);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String made(Answer added) {
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return Rest.idOf(added);
    }
}
