package no.samskriv.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters of a plugin before the pages, files and addresses of a whole host. */
class PluginFiltersTest {
    private static final String PAGE = "/display/VILLAGE";

    @TempDir
    static Path folder;

    static Host host;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() throws Exception {
        Path site = Path.of(
                URI.create(PluginFiltersTest.class.getResource("/web/site.json").toString()));
        String database = "jdbc:h2:mem:" + UUID.randomUUID();
        List<Path> plugins = List.of(TestPlugin.ledger().build(folder));
        host = Host.start(new HostSettings(
                "localhost", 0, folder, folder.resolve("shared"), database, "", "", false, site, plugins, true, true));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void standByPlaceAndThenByWeightAndEachRunsOnce() throws Exception {
        assertThat(filters(send(asGardener("/rest/ledger/1.0/lines"))))
                .containsExactly(
                        "early nobody", "known nobody", "dressed somebody", "light somebody", "heavy somebody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/display/VILLAGE",
                "/display/VILLAGE/None",
                "/display/VILLAGE/a%0Ab",
                "/display;x=1/VILLAGE",
                "/nowhere",
                "/login.action",
                "/pages/viewpage.action?pageId=1",
                "/pages/viewtrash.action?key=VILLAGE",
                "/admin/plugins.action",
                "/rest/api/content",
                "/rest/prototype/1/search/user.json?max-results=5&query=b",
                "/rest/ledger/1.0/lines",
                "/rest/ledger/1.0/nothing",
                "/plugins/servlet/ledger",
                "/plugins/servlet/nothing",
                "/download/resources/com.example.ledger:view/ledger.js",
                "/assets/wiki.css"
            })
    void seeEveryRequestAndKnowWhoAsks(String path) throws Exception {
        assertThat(filters(send(asGardener(path)))).contains("heavy somebody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH"})
    void seeEveryMethod(String method) throws Exception {
        HttpRequest.Builder request = asGardener("/rest/api/content").method(method, BodyPublishers.noBody());

        assertThat(filters(send(request))).contains("heavy somebody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/display;x=1/VILLAGE", "//display/VILLAGE", "/nowhere/../display/VILLAGE", "/%64isplay/VILLAGE"
            })
    void anAddressWrittenOtherwiseIsTheSamePath(String path) throws Exception {
        assertThat(filters(send(asGardener(path)))).contains("light somebody");
    }

    @Test
    void knowWhoIsSignedInByTheLoginForm() throws Exception {
        String form = send(request("/login.action")).body();
        String token = form.replaceAll("(?s).*name=\"atl_token\" value=\"([^\"]+)\".*", "$1");
        send(request("/login.action")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("os_username=baker&os_password=bread&atl_token=" + token)));

        assertThat(filters(send(request(PAGE)))).contains("heavy somebody");
    }

    @Test
    void seeTheAnonymousReaderBeforeTheLoginForm() throws Exception {
        HttpResponse<String> answer = send(request(PAGE));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(filters(answer)).contains("heavy nobody");
    }

    @Test
    void letTheAnonymousReaderThroughOnlyWhenTheySaySo() throws Exception {
        assertThat(send(request("/plugins/servlet/ledger-members")).statusCode())
                .isEqualTo(401);
        assertThat(send(asGardener("/plugins/servlet/ledger-members")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void mayKeepARequestFromThePage() throws Exception {
        HttpResponse<String> answer = send(asGardener(PAGE).header("Ledger-Stop", "heavy"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Siden finnes ikke").doesNotContain("Welcome.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"early", "known", "dressed", "light", "heavy"})
    void whatTheyThrowIsNotShown(String filter) throws Exception {
        HttpResponse<String> page = send(asGardener(PAGE).header("Ledger-Fail", filter));
        HttpResponse<String> rest = send(asGardener("/rest/ledger/1.0/lines").header("Ledger-Fail", filter));

        assertThat(page.statusCode()).isEqualTo(rest.statusCode()).isEqualTo(500);
        assertThat(page.body() + rest.body()).doesNotContain("inkwell", "Exception", "com.example", "<opened>");
    }

    private static List<String> filters(HttpResponse<String> answer) {
        return answer.headers().allValues("Ledger-Filter");
    }

    private static HttpRequest.Builder asGardener(String path) {
        String basic = Base64.getEncoder().encodeToString("gardener:roses".getBytes(StandardCharsets.UTF_8));
        return request(path).header("Authorization", "Basic " + basic);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(host.baseUrl() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
