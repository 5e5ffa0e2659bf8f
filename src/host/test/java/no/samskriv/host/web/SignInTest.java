package no.samskriv.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Village.class)
final class SignInTest {

    @ParameterizedTest
    @CsvSource({"/, %2F", "/display/VILLAGE/None, %2Fdisplay%2FVILLAGE%2FNone", "/a?b=c, %2Fa%3Fb%3Dc"})
    void leadsTheAnonymousReaderToTheForm(String path, String destination, Browser browser) throws Exception {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/confluence/login.action?os_destination=" + destination);
    }

    @Test
    void formOpensASession(Browser browser) throws Exception {
        HttpResponse<String> answer = signIn(browser, "baker", "bread", "/display/VILLAGE/Bread");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/confluence/display/VILLAGE/Bread");
        assertThat(browser.get("/display/VILLAGE/Bread").body()).contains("Flour.");
    }

    @Test
    void sessionCookieIsForThisHostAloneAndOutOfReachOfScripts(Browser browser) throws Exception {
        HttpResponse<String> answer = signIn(browser, "baker", "bread", "/");

        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("WIKISESSION" + browser.port() + "=")
                .contains("Path=/confluence", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void sessionKnownBeforeSigningInIsWorthNothingAfter(Browser browser) throws Exception {
        signIn(browser, "gardener", "roses", "/");
        String before = session(browser);

        signIn(browser, "baker", "bread", "/");

        assertThat(session(browser)).isNotEqualTo(before);
        HttpCookie known = browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("WIKISESSION"))
                .findFirst()
                .orElseThrow();
        known.setValue(before);
        assertThat(browser.get("/display/VILLAGE").statusCode()).isEqualTo(302);
    }

    @Test
    void tellsNewcomersWhatTheSiteHasToSayToThem(Browser browser) throws Exception {
        assertThat(browser.get("/login.action").body()).contains("password is a &lt;word&gt;.");
    }

    @Test
    void saysTheSameOfAWrongPasswordAsOfAWrongName(Browser browser) throws Exception {
        String wrongPassword = signIn(browser, "baker", "wrong", "/").body();
        String wrongName = signIn(browser, "nobody", "wrong", "/").body();

        assertThat(wrongPassword)
                .contains("Brukernavnet eller passordet stemmer ikke")
                .isEqualTo(wrongName.replace("value=\"nobody\"", "value=\"baker\""));
    }

    @Test
    void formOfAnotherSiteSignsNobodyIn(Browser browser) throws Exception {
        HttpResponse<String> answer =
                browser.post("/login.action", Map.of("os_username", "baker", "os_password", "bread"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "x", ""})
    void neverLeadsToAnotherSite(String destination, Browser browser) throws Exception {
        HttpResponse<String> answer = signIn(browser, "baker", "bread", destination);

        assertThat(answer.headers().firstValue("Location")).hasValue("/confluence/");
    }

    @Test
    void signsOut(Browser browser) throws Exception {
        signIn(browser, "baker", "bread", "/");

        browser.submit("/logout.action", Map.of());

        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void signsOutWhoGoesToTheAddress(Browser browser) throws Exception {
        signIn(browser, "baker", "bread", "/");

        HttpResponse<String> answer = browser.get("/logout.action");

        assertThat(answer.headers().firstValue("Location")).hasValue("/confluence/login.action");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
        assertThat(browser.get("/display/VILLAGE").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith("/confluence/login.action"));
    }

    @Test
    void basicWithAWrongPasswordIsRefusedEvenWhereAnybodyMayRead(Browser browser) throws Exception {
        HttpResponse<String> answer = browser.basic("baker", "wrong").get("/rest/api/content");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(header -> assertThat(header).startsWith("Basic"));
    }

    private static String session(Browser browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("WIKISESSION"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> signIn(Browser browser, String user, String password, String destination)
            throws Exception {
        return browser.submit(
                "/login.action", Map.of("os_username", user, "os_password", password, "os_destination", destination));
    }
}
