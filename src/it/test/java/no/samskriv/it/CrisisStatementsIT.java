package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A crisis plan with 150 lines costs the database as many statements as one with two, wherever it is drawn. */
class CrisisStatementsIT {
    private static final Logger LOG = LoggerFactory.getLogger(CrisisStatementsIT.class);
    /** As with a plan. */
    private static final int FOR_ACCESS_AND_LOG = 9;

    /** What any of them reads: the person and who is around them, the crisis plan's own tables, texts and settings. */
    private static final int TABLES = 16;

    private static final List<String> SECTIONS =
            List.of("MET", "NO_HELP", "SIGNS", "MYSELF", "PEOPLE", "WISHES", "KEEP_GOING", "HOPE");
    private static final String OST = "P-0003";

    @ParameterizedTest
    @EnumSource
    void takesTheSameNumberHoweverMuchStandsInIt(Database database) {
        try (HostProcess host = HostProcess.start(database)) {
            Client worker = host.site().as("sosionom-d");
            Crises.line(worker, OST, "MET", "Si det roleg.");
            Crises.contact(worker, OST, "Nabo", "00000178");
            Asking asking = new Asking(host.site());
            Map<String, String> pages = pages(asking);
            Map<String, Integer> small = look(worker, pages);

            for (int i = 0; i < 150; i++) {
                String section = SECTIONS.get(i % SECTIONS.size());
                // there is room for some of them on the sheet
                Crises.line(worker, OST, section, "Linje " + i, i < 8 ? "\"places\": [\"SHEET\"]" : "\"places\": []");
            }
            Map<String, Integer> big = look(worker, pages);

            LOG.info("statements of a crisis plan on {}: {}", database, small);
            assertThat(big).isEqualTo(small);
            assertThat(small.values()).allMatch(statements -> statements <= FOR_ACCESS_AND_LOG + TABLES);
        }
    }

    private static Map<String, String> pages(Asking asking) {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String layout : List.of("full", "sheet", "card")) {
            pages.put(
                    layout,
                    "/pages/viewpage.action?pageId="
                            + asking.pageWith("crisis-plan?person=" + OST + "&layout=" + layout));
        }
        pages.put("fragment", Crises.plan(OST) + "/fragment");
        pages.put("plain sheet", Crises.SHEET + OST);
        pages.put("plain card", Crises.CARD + OST);
        return pages;
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
}
