package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The crisis plan as a file in a pocket: opened without a network, and telling nobody whose it is (must show 4). */
@ExtendWith(SharedBrowser.class)
class CrisisFileIT {
    private static final Pattern NUMBER = Pattern.compile("href=\"(tel:[^\"]+)\"");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)(?:src|href|action)=\"(?!tel:|#)[^\"]*\"|url\\(|@import");
    private static final String HIDDEN = "Bare jeg vet om trappa.";

    private static HostProcess host;

    private final Client nord = host.site().as("nord");

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
        Client nord = host.site().as("nord");
        Crises.contact(nord, Rest.NORD, "Naboen i andre", "00000177");
        Crises.made(nord.post(Crises.entries(Rest.NORD), """
                {"section": "MYSELF", "text": {"text": "%s", "voice": "PERSON", "mode": "OWN_LOGIN"}, "onlyMe": true}""".formatted(HIDDEN)));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    static Stream<Browser.Look> looks() {
        return Stream.of(new Browser.Look(320, ColorScheme.DARK), new Browser.Look(1280, ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void opensWithoutANetworkAndEverybodyCanUseIt(Browser.Look look, Browser browser) {
        Path saved = take(browser, "nord", false);

        List<String> asked = new ArrayList<>();
        try (Page page = browser.page(look)) {
            page.context().setOffline(true);
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(saved.toUri().toString());

            assertThat(asked).containsExactly(saved.toUri().toString());
            assertThat(page.locator("body").innerText()).contains("Snakk lavt", "113", "Naboen i andre");
            assertThat(page.locator("script").count()).isZero();
            Accessibility.assertNoViolation(page);
            Accessibility.assertFitsTheWidth(page);
        }
    }

    @Test
    void saysItsDateFirstAndNobodysNameOutside(Browser browser) throws IOException {
        String file = Files.readString(take(browser, "nord", false));

        assertThat(file).doesNotContain(host.site().url().toString(), Rest.NORD);
        assertThat(ELSEWHERE.matcher(file).results().map(MatchResult::group)).isEmpty();
        assertThat(file.replaceAll("(?s).*<title>(.*?)</title>.*", "$1")).doesNotContain("Nord");
        String words = file.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("<[^>]+>", "\n")
                .strip();
        assertThat(words.lines().findFirst().orElse("")).containsPattern("Tatt ut \\d{1,2}\\. \\p{L}+");
    }

    @Test
    void hasEveryNumberThatStandsOnTheScreen(Browser browser) throws IOException {
        Answer sheet = nord.get(Crises.SHEET + Rest.NORD);
        assertThat(sheet.status()).as("%s", sheet).isEqualTo(200);
        List<String> onScreen = numbers(sheet.body());

        assertThat(onScreen).hasSizeGreaterThan(4).contains("tel:00000177");
        assertThat(numbers(Files.readString(take(browser, "nord", false)))).containsAll(onScreen);
    }

    /** What Nord keeps is in the file when Nord asks for it, and in none that a worker takes out. */
    @Test
    void whatNordKeepsIsInNordsOwnFileOnly(Browser browser) throws IOException {
        assertThat(Files.readString(take(browser, "nord", true))).contains(HIDDEN);
        assertThat(Files.readString(take(browser, "nord", false))).doesNotContain(HIDDEN);
        assertThat(Files.readString(take(browser, "koordinator-a", false)))
                .contains("Snakk lavt")
                .doesNotContain(HIDDEN);
        assertThat(host.site().as("koordinator-a").get(Crises.FILE + Rest.NORD).body())
                .doesNotContain("bare-meg");
    }

    /** It stands among the copies by itself, and those who may not take it out find nothing. */
    @Test
    void isWrittenDownAndForWhomNordSays(Browser browser) {
        take(browser, "nord", false);

        assertThat(nord.get(Rest.person(Rest.NORD) + "/crisis-copies").json().findValuesAsText("kind"))
                .contains("FILE");
        say(false);
        for (String user : List.of("koordinator-a", "erfaring-c", "soster-nord", "vakt-n", "fremmed", "leder")) {
            Answer refused = host.site().as(user).get(Crises.FILE + Rest.NORD);
            assertThat(refused.status()).as("%s: %s", user, refused).isEqualTo(404);
        }
        say(true);
    }

    private void say(boolean byStaff) {
        Answer plan = nord.get(Crises.plan(Rest.NORD));
        Answer said =
                nord.patch(Crises.plan(Rest.NORD), "{\"fileByStaff\": %s}".formatted(byStaff), "If-Match", plan.etag());
        assertThat(said.status()).as("%s", said).isEqualTo(200);
    }

    private Path take(Browser browser, String user, boolean withOnlyMe) {
        try (Page page = browser.signIn(host.site(), user)) {
            page.navigate(host.site().at(Crises.FILE + Rest.NORD).toString());
            if (withOnlyMe) {
                page.locator("input[type=checkbox]").check();
            }
            Download file =
                    page.waitForDownload(() -> page.locator("main form button").click());
            assertThat(file.suggestedFilename()).endsWith(".html").doesNotContainIgnoringCase("nord", Rest.NORD);
            Path saved = folder.resolve(user + withOnlyMe + ".html");
            file.saveAs(saved);
            return saved;
        }
    }

    private static List<String> numbers(String page) {
        return NUMBER.matcher(page)
                .results()
                .map(number -> number.group(1))
                .distinct()
                .toList();
    }
}
