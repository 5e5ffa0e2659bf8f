package no.samskriv.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestAndFilesTest {
    private static final String LINES = "/rest/ledger/1.0/lines";
    private static final String SCRIPT = "/download/resources/com.example.ledger:view/ledger.js";

    @TempDir
    static Path folder;

    static TestHost host;

    @BeforeAll
    static void start() throws Exception {
        host = TestHost.with(folder, TestPlugin.ledger().build(folder));
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    @BeforeEach
    void nobodyIsSignedIn() {
        host.site.user = "";
    }

    @Test
    void answersSignedInUsersOnlyUnlessTheMethodSaysOtherwise() throws Exception {
        assertThat(host.get(LINES).statusCode()).isEqualTo(401);
        assertThat(host.get(LINES + "/count").statusCode()).isEqualTo(200);

        host.site.user = "ola";

        assertThat(host.get(LINES).body()).startsWith("<opened>");
        assertThat(host.get("/rest/ledger/latest/lines").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsSystemAdministratorsResourcesFromOthers() throws Exception {
        assertThat(host.get(LINES + "/secret").statusCode()).isEqualTo(401);
        host.site.user = "ola";
        assertThat(host.get(LINES + "/secret").statusCode()).isEqualTo(403);
        host.site.user = "admin";
        assertThat(host.get(LINES + "/secret").body()).isEqualTo("secret");
    }

    @Test
    void refusesWhatAFormOfAnotherSiteCouldSend() throws Exception {
        assertThat(post("text/plain")).isEqualTo(403);
        assertThat(post("application/x-www-form-urlencoded")).isEqualTo(403);
        assertThat(post("multipart/form-data; boundary=x")).isEqualTo(403);
        assertThat(post(null)).isEqualTo(403);

        assertThat(post("text/plain", "X-Atlassian-Token", "no-check")).isEqualTo(200);
        assertThat(post("text/plain", "Origin", here())).isEqualTo(200);
        assertThat(post("text/plain", "Referer", here() + "/confluence/x")).isEqualTo(200);
        assertThat(post("text/plain", "Referer", "http://elsewhere.example/")).isEqualTo(403);
    }

    @Test
    void refusesJsonFromAnotherSiteButNotWithoutOrigin() throws Exception {
        assertThat(post("application/json")).isEqualTo(200);
        assertThat(post("application/json", "Origin", here())).isEqualTo(200);
        assertThat(post("application/json", "Origin", "http://elsewhere.example"))
                .isEqualTo(403);
        assertThat(post("application/json", "Origin", "null")).isEqualTo(403);
    }

    @Test
    void answersAnExceptionWithAnIdAndNothingElse() throws Exception {
        var answer = host.get(LINES + "/fail");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).matches("\\{\"statusCode\":500,\"message\":\"unexpected error, id [-0-9a-f]{36}\"}");
    }

    @Test
    void knowsNoOtherAddresses() throws Exception {
        assertThat(host.get("/rest/ledger/2.0/lines").statusCode()).isEqualTo(404);
        assertThat(host.get("/rest/ledger/1.0/pages").statusCode()).isEqualTo(404);
        assertThat(host.get("/plugins/servlet/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void givesAServletItsParametersAndOnlySignedInUsers() throws Exception {
        assertThat(host.get("/plugins/servlet/ledger/a/b").statusCode()).isEqualTo(302);
        host.site.user = "ola";
        assertThat(host.get("/plugins/servlet/ledger/a/b").body()).isEqualTo("good day");
    }

    @Test
    void putsTheTextsOfTheLanguageInScripts() throws Exception {
        assertThat(host.get(SCRIPT + "?locale=nn-NO").body())
                .contains("\"Rekneskap\" + AJS.format(\"{0} poster\", 3) + \"ledger.unknown\"");
        assertThat(host.get(SCRIPT + "?locale=en-GB").body()).contains("\"Ledger\" + ");
        assertThat(host.get(SCRIPT).body()).contains("\"Regnskap\" + ");
    }

    @Test
    void loadsDependenciesFirstAndEachFileOnce() {
        var resources = host.system.resources();
        resources.requireContext("ledger-page");
        resources.require("com.atlassian.auiplugin:ajs");
        resources.require("com.example.nowhere:nothing");
        String tags = resources.tagsHtml(Locale.forLanguageTag("nn-NO"));
        resources.reset();

        Matcher names = Pattern.compile("([\\w-]+(\\.min)?\\.(js|css))\\?v=[0-9a-f]{16}&amp;locale=nn-NO\"")
                .matcher(tags);

        assertThat(names.results().map(found -> found.group(1)))
                .containsExactly(
                        "aui-prototyping.css",
                        "jquery.min.js",
                        "confluence-context.js",
                        "aui-prototyping.js",
                        "confluence-globals.js",
                        "ledger.js");
        assertThat(resources.tagsHtml(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void letsTheBrowserKeepWhatItsAddressNamesByHash() throws Exception {
        host.system.resources().requireContext("ledger-page");
        String tags = host.system.resources().tagsHtml(Locale.ENGLISH);
        host.system.resources().reset();
        for (String address : Pattern.compile("(?:src|href)=\"/confluence([^\"]+)\"")
                .matcher(tags)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList()) {
            var file = host.get(address);

            assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
            assertThat(file.headers().firstValue("Content-Type").orElseThrow())
                    .matches("text/(css|javascript);charset=UTF-8");
        }
        assertThat(host.get(SCRIPT).headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void servesWhatDescriptorsNameAndNothingElseOfAJar() throws Exception {
        assertThat(host.get("/download/resources/com.example.ledger/images/ledger.js")
                        .statusCode())
                .isEqualTo(200);
        assertThat(host.get("/download/resources/com.atlassian.auiplugin:dialog2/images/adgs-icons.svg")
                        .statusCode())
                .isEqualTo(200);
        for (String outside : new String[] {
            "/images/../atlassian-plugin.xml",
            "/images/%2e%2e/atlassian-plugin.xml",
            "/images/..%2fatlassian-plugin.xml",
            "/images//atlassian-plugin.xml",
            "/images/",
            "/js/ledger.js",
            "/atlassian-plugin.xml",
            ""
        }) {
            assertThat(host.get("/download/resources/com.example.ledger" + outside)
                            .statusCode())
                    .as(outside)
                    .isIn(400, 404);
        }
    }

    private static String here() throws Exception {
        return "http://localhost:" + host.address("").getPort();
    }

    private static int post(String contentType, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(host.address(LINES)).POST(BodyPublishers.ofString("line"));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return host.send(request).statusCode();
    }
}
