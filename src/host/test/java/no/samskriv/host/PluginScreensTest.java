package no.samskriv.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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

/** What a plugin adds to the screens of a whole host: pages of its servlets, links in the header, panels below pages. */
class PluginScreensTest {
    private static final String PAGE = "/plugins/servlet/ledger-page";
    private static final String HEADER_LINK = "<a href=\"/confluence/plugins/servlet/ledger-page\">";
    private static final String WARNING = "Prøveversjon: ikke for opplysninger om virkelige personer";

    @TempDir
    static Path folder;

    static Host host;

    @BeforeAll
    static void start() throws Exception {
        Path site = Path.of(
                URI.create(PluginScreensTest.class.getResource("/web/site.json").toString()));
        String database = "jdbc:h2:mem:" + UUID.randomUUID();
        List<Path> plugins = List.of(TestPlugin.ledger().build(folder));
        host = Host.start(new HostSettings(
                "localhost", 0, folder, folder.resolve("shelf"), database, "", "", false, site, plugins, true, true));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void pageOfAServletStandsInTheChrome() throws Exception {
        HttpResponse<String> answer = get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains("<title>Debit &amp; &lt;credit&gt; – The village</title>")
                .contains("<h1 class=\"wiki-title\">Debit &amp; &lt;credit&gt;</h1>")
                .contains("<meta name=\"ledger\" content=\"æ\">", "<p>1 lines</p>")
                .contains(WARNING, "data-theme=\"light:light dark:dark\"", "ajs-atl-token")
                .contains("/download/resources/com.example.ledger:view/ledger.js")
                .containsOnlyOnce("<html")
                .containsOnlyOnce("<body")
                .doesNotContain("name=\"decorator\"");
    }

    @Test
    void pageWithAHeadingOfItsOwnGetsNoSecondOne() throws Exception {
        assertThat(get(PAGE + "?heading=own").body())
                .contains("<h1>My own</h1>", WARNING)
                .containsOnlyOnce("<h1");
    }

    @Test
    void pageKeepsItsStatus() throws Exception {
        HttpResponse<String> answer = get(PAGE + "?missing=yes");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<p>1 lines</p>", WARNING);
    }

    @Test
    void pageThatAsksForNothingStandsAlone() throws Exception {
        HttpResponse<String> answer = get(PAGE + "?bare=yes");

        assertThat(answer.body())
                .isEqualTo("<!doctype html><html><head><title>Debit &amp; &lt;credit&gt;</title>"
                        + "<meta name=\"ledger\" content=\"æ\"></head><body class=\"x\"><p>1 lines</p></body></html>");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, max-age=60");
        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly("sandbox");
        assertThat(answer.headers().firstValue("Ledger-Own")).hasValue("yes");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }

    @Test
    void pluginIsToldWhatFolderAllNodesShare() throws Exception {
        assertThat(get("/plugins/servlet/ledger-shelf").body())
                .isEqualTo(folder.resolve("shelf").toString());
        assertThat(folder.resolve("shelf")).isDirectory();
    }

    @Test
    void administratorFindsWhatPluginsLetThemSet() throws Exception {
        assertThat(get("/admin/plugins.action", "mayor:town hall").body())
                .contains("Innstillinger</h2>")
                .contains("<a href=\"/confluence/plugins/servlet/ledger-page?settings=yes\">Regnskap</a>")
                .doesNotContain("/hidden\"");
        assertThat(get("/admin/plugins.action").statusCode()).isEqualTo(403);
    }

    @Test
    void anonymousReaderOfAServletSignsInAndComesBack() throws Exception {
        HttpResponse<String> answer = send(request(PAGE + "?heading=own"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/confluence/login.action?os_destination=%2Fplugins%2Fservlet%2Fledger-page%3Fheading%3Down");
        assertThat(send(request(PAGE).POST(HttpRequest.BodyPublishers.noBody())).statusCode())
                .isEqualTo(401);
    }

    @Test
    void headerHoldsTheLinksWhoseConditionsHold() throws Exception {
        assertThat(get("/display/VILLAGE").body()).contains(HEADER_LINK + "Regnskap</a>");
        assertThat(send(request("/login.action")).body()).doesNotContain(HEADER_LINK);
    }

    @Test
    void panelsStandAboveThePlaceOfTheComments() throws Exception {
        String page = get("/display/VILLAGE").body();

        assertThat(page)
                .containsSubsequence(
                        "<p>Welcome.</p>",
                        "<p>Regnskap in Our village</p>",
                        "<p>1 lines for Home</p>",
                        "I prøvewikien kan en kommentere",
                        "disabled></textarea>");
    }

    @Test
    void otherOutputsHaveNeitherPanelsNorComments() throws Exception {
        String id = get("/display/VILLAGE").body().replaceAll("(?s).*ajs-page-id\" content=\"(\\d+)\".*", "$1");

        assertThat(get("/pages/viewpage.action?samskriv-host.output=pdf&pageId=" + id)
                        .body())
                .contains("<p>Welcome.</p>")
                .doesNotContain("lines for Home", "Kommentarer");
    }

    /** As the gardener, who reads bokmål. */
    private static HttpResponse<String> get(String path) throws Exception {
        return get(path, "gardener:roses");
    }

    private static HttpResponse<String> get(String path, String credentials) throws Exception {
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Authorization", "Basic " + basic));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(host.baseUrl() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
