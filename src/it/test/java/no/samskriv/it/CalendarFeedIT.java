package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A team's meetings in a calendar that cannot sign in: what its address opens, and for how long. */
class CalendarFeedIT {
    private static final String[] NO_CHECK = {"X-Atlassian-Token", "no-check"};
    private static final String GUESS = "/plugins/servlet/samskriv/kalender.ics?t=" + "a".repeat(32);

    private static HostProcess host;
    private static Site site;
    private static String feed;

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
        site = host.site();
        feed = Rest.BASE + "/teams/" + Hats.team(site.as("koordinator-a")) + "/calendar-feed";
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void whoeverKnowsTheAddressReadsWhenTheTurnsAreAndNothingAboutAnybody() {
        Answer calendar = site.anonymous().get(made("psykolog-f"));

        assertThat(calendar.status()).as("%s", calendar).isEqualTo(200);
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.header("Cache-Control")).contains("no-store");
        // psykolog-f reads English, and has the next turn
        assertThat(calendar.body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("TZID:Europe/Oslo", "SUMMARY:You have the recovery hat", "STATUS:CANCELLED");
        assertThat(calendar.body())
                .doesNotContain("Nord", "Sør", "Øst", "Vest", "P-000", "Koordinator", "Psykolog", "barnevern");
    }

    @Test
    void whatIsNobodysIsAnsweredInOneWayWhoeverAsks() {
        String ended = made("sosionom-d");
        assertThat(site.as("sosionom-d").send("DELETE", feed, null, NO_CHECK).status())
                .isEqualTo(204);

        for (Client client : List.of(site.anonymous(), site.as("koordinator-a"), site.as("fremmed"))) {
            for (String address : List.of(GUESS, ended, GUESS + "'", "/plugins/servlet/samskriv/kalender.ics")) {
                Answer answer = client.get(address);

                assertThat(answer.status()).as("%s", answer).isEqualTo(404);
                assertThat(answer.body()).isEmpty();
            }
        }
    }

    @Test
    void aNewAddressEndsTheOneBeforeAndNeitherIsShownAgain() {
        String first = made("koordinator-a");
        String second = made("koordinator-a");

        assertThat(site.anonymous().get(first).status()).isEqualTo(404);
        assertThat(site.anonymous().get(second).status()).isEqualTo(200);
        JsonNode own = site.as("koordinator-a").get(feed).json();
        assertThat(own.has("madeAt")).isTrue();
        assertThat(own.has("path")).isFalse();
        assertThat(host.log()).doesNotContain(second.substring(second.indexOf('=') + 1));
    }

    @Test
    void leavingTheTeamEndsItAtOnce() {
        String address = made("ruskonsulent-e");
        Client leader = site.as("leder");
        String members = feed.replace("/calendar-feed", "/members");
        JsonNode member = null;
        for (JsonNode each : leader.get(members).json().get("results")) {
            member = each.at("/user/name").textValue().equals("Ruskonsulent E") ? each : member;
        }
        assertThat(member).isNotNull();

        Answer left = leader.send(
                "DELETE",
                Rest.BASE + "/members/" + member.get("id").textValue(),
                null,
                "If-Match",
                "\"" + member.get("revision").intValue() + "\"",
                "X-Atlassian-Token",
                "no-check");

        assertThat(left.status()).as("%s", left).isEqualTo(204);
        assertThat(site.anonymous().get(address).status()).isEqualTo(404);
    }

    private static String made(String user) {
        Answer made = site.as(user).send("POST", feed, null, NO_CHECK);
        assertThat(made.status()).as("%s", made).isEqualTo(200);
        return made.json().get("path").textValue();
    }
}
