package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A meeting with 40 items, 200 notes and 60 actions costs the database as many statements as one with two items. */
class BigMeetingIT {
    private static final Logger LOG = LoggerFactory.getLogger(BigMeetingIT.class);
    /** As with a plan. */
    private static final int FOR_ACCESS_AND_LOG = 9;

    /** What the page reads, with one statement for each table, however much stands in it. */
    private static final int TABLES = 11;

    private static final int NOTES_OF_AN_ITEM = 5;

    @ParameterizedTest
    @EnumSource
    void takesTheSameNumberHoweverMuchWasSaid(Database database) {
        try (HostProcess host = HostProcess.start(database)) {
            Client worker = host.site().as("koordinator-a");
            String meeting = Meetings.ofEachKind(worker, Rest.NORD).get("meeting");
            Meetings.item(worker, meeting, "Enda en", "PERSON");
            List<Integer> perView = new ArrayList<>(List.of(statements(worker, meeting), statements(worker, meeting)));

            for (int item = 0; item < 40; item++) {
                String id = Meetings.item(worker, meeting, "Sak " + item, item % 2 == 0 ? "PERSON" : "PROFESSIONAL");
                for (int note = 0; note < NOTES_OF_AN_ITEM; note++) {
                    Meetings.note(worker, meeting, id, "AGREEMENT", "SHARED", "Notat " + note);
                }
                Meetings.decision(worker, meeting, id, "Avtale " + item);
            }
            for (int action = 0; action < 60; action++) {
                Answer added = worker.post(Rest.person(Rest.NORD) + "/actions", """
                        {"title": {"text": "Tiltak", "voice": "SHARED"}, "responsible": {"kind": "PERSON"}}""");
                assertThat(added.status()).as("%s", added).isEqualTo(201);
            }
            perView.add(statements(worker, meeting));
            perView.add(statements(worker, meeting));

            LOG.info("statements of a view of a meeting on {}, small and big: {}", database, perView);
            assertThat(perView)
                    .allMatch(perView.get(0)::equals)
                    .allMatch(statements -> statements <= FOR_ACCESS_AND_LOG + TABLES);
        }
    }

    private static int statements(Client reader, String meeting) {
        Answer page = reader.get(Rest.BASE + "/meetings/" + meeting + "/fragment");
        assertThat(page.status()).as("%s", page).isEqualTo(200);
        return Statements.ofPlugins(page);
    }
}
