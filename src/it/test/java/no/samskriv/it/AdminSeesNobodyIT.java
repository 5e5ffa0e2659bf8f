package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whoever administers the wiki, and is in no team, meets nothing of what is written about anybody, wherever they look. */
class AdminSeesNobodyIT {
    private static final Logger LOG = LoggerFactory.getLogger(AdminSeesNobodyIT.class);
    private static final String ADMIN = "admin";

    private static final Map<String, String> COORDINATORS = Map.of(
            "P-0001", "koordinator-a", "P-0002", "koordinator-b", "P-0003", "sosionom-d", "P-0004", "koordinator-a");

    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"/confluence(/[^\"#]*)");
    /** Files, and the way out. */
    private static final Pattern NOT_FOLLOWED = Pattern.compile("^/(download|logout|s/).*");

    private static final int MOST_PAGES = 400;

    @ParameterizedTest
    @EnumSource
    void neitherByAskingForItNorByFollowingEveryLink(Database database) {
        try (HostProcess host = HostProcess.start(database)) {
            Site site = host.site();
            Asking asking = new Asking(site);
            Things things = new Things(site);
            Set<String> written = written(site);
            List<Answer> answers = asked(asking, things);
            answers.addAll(crawled(site.as(ADMIN)));

            LOG.info(
                    "{} answers to an administrator on {}, {} things written",
                    answers.size(),
                    database,
                    written.size());
            assertThat(answers).hasSizeGreaterThan(250).allSatisfy(answer -> assertThat(written)
                    .noneMatch(words -> answer.body().contains(words)));
        }
    }

    /** Every way into the plugin, about everybody. */
    private static List<Answer> asked(Asking asking, Things things) {
        List<Answer> answers = new ArrayList<>();
        Matrix matrix = Matrix.read();
        for (Matrix.Line line : matrix.lines()) {
            if (line.isRequest()) {
                for (String person : matrix.persons()) {
                    String body = line.body() == null ? null : things.fillIn(line.body(), person);
                    answers.add(asking.ask(ADMIN, line, things.fillIn(line.path(), person), body));
                }
            }
        }
        return answers;
    }

    /** From the start page, the administration and the plugin's pages, along every link there is. */
    private static List<Answer> crawled(Client admin) {
        Deque<String> open = new ArrayDeque<>(List.of(
                "/",
                "/display/RECO",
                "/plugins/servlet/samskriv/admin",
                "/plugins/servlet/samskriv/team",
                "/rest/api/content?spaceKey=RECO",
                "/rest/api/content?spaceKey=RECO&title=P-0001&expand=body.view"));
        COORDINATORS.keySet().forEach(ref -> open.add("/display/RECO/" + ref));
        Set<String> seen = new HashSet<>(open);
        List<Answer> answers = new ArrayList<>();
        while (!open.isEmpty() && answers.size() < MOST_PAGES) {
            Answer answer = admin.get(open.remove());
            answers.add(answer);
            Matcher link = LINK.matcher(answer.body());
            while (link.find()) {
                String path = link.group(1).replace("&amp;", "&").replace(" ", "%20");
                if (!NOT_FOLLOWED.matcher(path).matches() && seen.add(path)) {
                    open.add(path);
                }
            }
        }
        assertThat(answers).hasSizeGreaterThan(10);
        return answers;
    }

    /** What was written about somebody, and who is around them. */
    private static Set<String> written(Site site) {
        Set<String> written = new TreeSet<>();
        COORDINATORS.forEach((ref, user) -> {
            Client coordinator = site.as(user);
            written.addAll(coordinator.get(Rest.plan(ref)).json().findValuesAsText("text"));
            for (String kind : List.of("related", "participants")) {
                for (JsonNode each :
                        coordinator.get(Rest.person(ref) + "/" + kind).json().path("results")) {
                    written.addAll(each.findValuesAsText("relation"));
                    written.addAll(each.findValuesAsText("whyHere"));
                }
            }
        });
        written.removeIf(words -> words.length() < 12);
        assertThat(written).hasSizeGreaterThan(20);
        return written;
    }
}
