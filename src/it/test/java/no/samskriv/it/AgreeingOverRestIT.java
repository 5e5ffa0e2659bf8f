package no.samskriv.it;

import static no.samskriv.it.Rest.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens to a yes when something is changed afterwards, over REST and on the page (must show 2). */
class AgreeingOverRestIT {
    private static final String VEST = "P-0004";
    private static HostProcess host;

    private final Client worker = host.site().as("koordinator-a");

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterAll
    static void end() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void aMovedDayMakesItOutdatedAndUndoingItMakesItSignedAgain() {
        String action = promised();
        sign();
        assertThat(status()).isEqualTo("ACTIVE");

        move(action, "2031-12-03");
        assertThat(status()).isEqualTo("OUTDATED");
        assertThat(page())
                .contains("Endret siden Vest sa ja")
                .contains("Tiltaket «Møte verkstedet» fikk ny frist: 3. desember 2031, før 20. november 2031");

        move(action, "2031-11-20");
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(page()).doesNotContain("Endret siden");

        change(action, "{\"status\": \"DONE\"}");
        add("wins", "{\"text\": " + own("Jeg var der.") + "}");
        add("ruler-entries", "{\"goal\": \"%s\", \"value\": 7}".formatted(goal()));
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(page()).doesNotContain("Endret siden").contains("Vest sa ja til planen");
    }

    @Test
    void ofTwoWhoSpeakOfItFirstOneIsStale() {
        String person = "P-0002";
        Client other = host.site().as("koordinator-b");
        JsonNode head = other.get(head(person)).json();
        String change = "{\"cooperation\": {\"text\": \"Med NAV.\", \"voice\": \"SHARED\"}}";
        String name = head.has("revision") ? "If-Match" : "If-None-Match";
        String seen =
                head.has("revision") ? "\"%s\"".formatted(head.get("revision").asInt()) : "*";

        Answer first = other.patch(head(person), change, name, seen);
        Answer second = other.patch(head(person), change.replace("NAV", "DPS"), name, seen);

        assertThat(first.status()).as("%s", first).isEqualTo(200);
        Rest.assertProblem(second, 412);
        assertThat(second.json().at("/current/cooperation/text").textValue()).isEqualTo("Med NAV.");
    }

    /** Vest says yes to a plan after all. */
    private String promised() {
        set("{\"status\": \"DRAFT\"}");
        set("{\"nextReview\": \"%s\"}"
                .formatted(LocalDate.now(ZoneId.of("Europe/Oslo")).plusMonths(6)));
        set("{\"status\": \"IN_USE\"}");
        Answer consent = worker.post(Rest.person(VEST) + "/consents", """
                {"kind": "PLAN", "method": "SIGNED_PAPER",
                 "explained": ["WHO", "WHAT_FOR", "HOW_LONG", "WITHDRAWAL", "FREE_CHOICE"]}""");
        assertThat(consent.status()).as("%s", consent).isEqualTo(201);
        Answer added = worker.post(Rest.person(VEST) + "/actions", """
                {"title": {"text": "Møte verkstedet", "voice": "SHARED"}, "due": "2031-11-20",
                 "responsible": {"kind": "USER", "user": "koordinator-a"}}""");
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return Rest.idOf(added);
    }

    private void sign() {
        String hash = worker.get(head(VEST)).json().get("hash").textValue();
        Answer signed = worker.post(
                Rest.person(VEST) + "/sign-offs",
                "{\"answer\": \"AGREED\", \"method\": \"TOGETHER\", \"hash\": \"%s\"}".formatted(hash),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(signed.status()).as("%s", signed).isEqualTo(201);
    }

    private void set(String change) {
        JsonNode head = worker.get(head(VEST)).json();
        Answer set = head.has("revision")
                ? worker.patch(
                        head(VEST),
                        change,
                        "If-Match",
                        "\"%s\"".formatted(head.get("revision").asInt()))
                : worker.patch(head(VEST), change, "If-None-Match", "*");
        assertThat(set.status()).as("%s", set).isEqualTo(200);
    }

    private void move(String action, String day) {
        change(action, "{\"due\": \"%s\"}".formatted(day));
    }

    private void change(String action, String change) {
        String address = BASE + "/actions/" + action;
        Answer changed =
                worker.patch(address, change, "If-Match", worker.get(address).etag());
        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
    }

    private void add(String kind, String body) {
        Answer added = worker.post(Rest.person(VEST) + "/" + kind, body);
        assertThat(added.status()).as("%s", added).isEqualTo(201);
    }

    private String goal() {
        return worker.get(Rest.plan(VEST)).json().at("/goals/0/id").textValue();
    }

    private static String own(String words) {
        return "{\"text\": \"%s\", \"voice\": \"PERSON\", \"mode\": \"TOGETHER\"}".formatted(words);
    }

    private String status() {
        return worker.get(head(VEST)).json().get("status").textValue();
    }

    private String page() {
        return worker.get(Rest.plan(VEST) + "/fragment").body();
    }

    private static String head(String person) {
        return Rest.person(person) + "/plan-head";
    }
}
