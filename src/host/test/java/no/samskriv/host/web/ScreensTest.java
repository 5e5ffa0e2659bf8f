package no.samskriv.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Village.class)
final class ScreensTest {

    @Test
    void showsAPageWithItsPlaceInTheSpace(Browser browser) throws Exception {
        HttpResponse<String> answer = browser.as("gardener").get("/display/VILLAGE/Roses+%2B+thorns");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<html lang=\"nb\"", "<p>Red.</p>", "aria-current=\"page\">Roses + thorns</a>")
                .contains("<meta name=\"ajs-space-key\" content=\"VILLAGE\">")
                .contains("<meta name=\"ajs-remote-user\" content=\"gardener\">")
                .contains("Prøveversjon: ikke for opplysninger om virkelige personer")
                .doesNotContain("Bread");
    }

    @Test
    void startPageIsTheSpaceThatTheSiteNames(Browser browser) throws Exception {
        assertThat(browser.as("gardener").get("/").headers().firstValue("Location"))
                .hasValue("/confluence/display/VILLAGE");
        assertThat(browser.as("gardener").get("/dashboard.action").body()).contains("Our village</a>");
    }

    @Test
    void escapesWhatPeopleAreCalled(Browser browser) throws Exception {
        assertThat(browser.as("gardener").get("/dashboard.action").body())
                .contains("The &lt;b&gt;gardener&lt;/b&gt;")
                .doesNotContain("<b>gardener");
    }

    @Test
    void dynamicAnswersAreNotStoredAndTellWhatTheyCost(Browser browser) throws Exception {
        HttpResponse<String> answer = browser.as("baker").get("/display/VILLAGE");

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Server-Timing")).hasValueSatisfying(timing -> assertThat(timing)
                .matches("total;dur=[\\d.]+, sql;desc=\"[1-9]\\d*\";dur=[\\d.]+, app;desc=\"0\""));
    }

    @Test
    void hiddenPageLooksLikeOneThatDoesNotExist(Browser browser) throws Exception {
        HttpResponse<String> hidden = browser.as("gardener").get("/display/VILLAGE/Bread");
        HttpResponse<String> missing = browser.get("/display/VILLAGE/Cakes");

        assertThat(hidden.statusCode()).isEqualTo(missing.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body().replace("Cakes", "Bread"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewpage", "editpage"})
    void hiddenPageIsNotFoundById(String action, Browser browser) throws Exception {
        String id = idOf(browser.as("baker").get("/display/VILLAGE/Bread"));

        assertThat(browser.as("gardener")
                        .get("/pages/" + action + ".action?pageId=" + id)
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages/viewpage.action?pageId=x",
                "/pages/viewpage.action",
                "/nowhere",
                "/display",
                "/display/",
                "/display/NONE"
            })
    void whatIsNotThereIsNotFound(String path, Browser browser) throws Exception {
        assertThat(browser.as("baker").get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void unknownMacroIsABoxOnAPageThatSurvives(Browser browser) throws Exception {
        assertThat(browser.as("baker").get("/display/VILLAGE/Bread").body())
                .contains("<p>Flour.</p>", "There is no macro “none” here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email", "feed", "html_export", "preview"})
    void otherOutputsHaveNoScriptsAndNoChrome(String output, Browser browser) throws Exception {
        String id = idOf(browser.as("baker").get("/display/VILLAGE"));

        assertThat(browser.get("/pages/viewpage.action?samskriv-host.output=" + output + "&pageId=" + id)
                        .body())
                .contains("<p>Welcome.</p>", "Trial version")
                .doesNotContain("<script", "<header", "<form");
    }

    @ParameterizedTest
    @CsvSource({"baker, en, Edit", "gardener, nb, Rediger", "writer, nn, Legg i papirkorga"})
    void speaksTheLanguageOfTheReader(String user, String language, String word, Browser browser) throws Exception {
        assertThat(browser.as(user).get("/display/VILLAGE").body()).contains("<html lang=\"" + language + "\"", word);
    }

    @Test
    void remembersTheTheme(Browser browser) throws Exception {
        browser.as("mayor")
                .submit("/users/preferences.action", Map.of("locale", "no_NO", "theme", "DARK", "os_destination", "/"));

        assertThat(browser.get("/dashboard.action").body()).contains("data-color-mode=\"dark\"");
    }

    @Test
    void staleSaveKeepsWhatWasTyped(Browser browser) throws Exception {
        String id = create(browser.as("baker"));
        Map<String, String> mine = Map.of("pageId", id, "title", unique(), "body", "<p>mine</p>", "version", "1");
        browser.submit(
                "/pages/editpage.action",
                Map.of("pageId", id, "title", unique(), "body", "<p>theirs</p>", "version", "1"));

        HttpResponse<String> refused = browser.submit("/pages/editpage.action", mine);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("&lt;p&gt;mine&lt;/p&gt;", "&lt;p&gt;theirs&lt;/p&gt;", "name=\"version\" value=\"2\"");
        assertThat(browser.get("/pages/viewpage.action?pageId=" + id).body()).contains("<p>theirs</p>");
    }

    @Test
    void malformedTextIsNotSavedAndNotLost(Browser browser) throws Exception {
        HttpResponse<String> answer = browser.as("baker")
                .submit(
                        "/pages/createpage.action",
                        Map.of("spaceKey", "VILLAGE", "title", "Never", "body", "<p>a\n<b>", "version", "0"));

        assertThat(answer.body()).contains("see line 2", "&lt;p&gt;a\n&lt;b&gt;");
        assertThat(browser.get("/display/VILLAGE/Never").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages/createpage.action",
                "/pages/removepage.action",
                "/pages/restorepage.action",
                "/users/preferences.action",
                "/logout.action"
            })
    void formOfAnotherSiteChangesNothing(String path, Browser browser) throws Exception {
        HttpResponse<String> answer =
                browser.as("baker").post(path, Map.of("spaceKey", "VILLAGE", "title", "Forged", "body", ""));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void trashedPageCanBeRestored(Browser browser) throws Exception {
        String id = create(browser.as("baker"));

        browser.submit("/pages/removepage.action", Map.of("pageId", id, "key", "VILLAGE"));
        assertThat(browser.get("/pages/viewpage.action?pageId=" + id).statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/pages/viewtrash.action?key=VILLAGE").body()).contains("value=\"" + id + "\"");

        browser.submit("/pages/restorepage.action", Map.of("pageId", id, "key", "VILLAGE"));
        assertThat(browser.get("/pages/viewpage.action?pageId=" + id).statusCode())
                .isEqualTo(200);
    }

    @Test
    void pluginListIsForAdministrators(Browser browser) throws Exception {
        assertThat(browser.as("mayor").get("/admin/plugins.action").statusCode())
                .isEqualTo(200);
        assertThat(browser.as("baker").get("/admin/plugins.action").statusCode())
                .isEqualTo(403);
    }

    private static String create(Browser browser) throws Exception {
        HttpResponse<String> answer = browser.submit(
                "/pages/createpage.action",
                Map.of("spaceKey", "VILLAGE", "title", unique(), "body", "<p>new</p>", "version", "0"));
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*pageId=", "");
    }

    private static String idOf(HttpResponse<String> page) {
        Matcher id = Pattern.compile("name=\"ajs-page-id\" content=\"(\\d+)\"").matcher(page.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static String unique() {
        return "Page " + UUID.randomUUID();
    }
}
