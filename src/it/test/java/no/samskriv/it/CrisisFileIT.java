package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        Crises.line(nord, Rest.NORD, "MYSELF", HIDDEN, "\"onlyMe\": true");
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
    void opensWithoutANetworkAndEverybodyCanUseIt(Browser.Look look, Browser browser) throws IOException {
        Answer file = nord.get(Crises.FILE + Rest.NORD);
        assertThat(file.status()).as("%s", file).isEqualTo(200);
        Path saved = folder.resolve("fil.html");
        Files.writeString(saved, file.body(), StandardCharsets.UTF_8);

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
    void hasEveryNumberThatStandsOnTheScreen() {
        List<String> onScreen = numbers(nord.get(Crises.SHEET + Rest.NORD));

        assertThat(onScreen).hasSizeGreaterThan(4).contains("tel:00000177");
        assertThat(numbers(nord.get(Crises.FILE + Rest.NORD))).containsAll(onScreen);
    }

    @Test
    void saysItsDateFirstAndNobodysNameOutside() {
        Answer file = nord.get(Crises.FILE + Rest.NORD);

        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment")
                .contains(".html")
                .doesNotContain("Nord", Rest.NORD);
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.body()).doesNotContain(host.site().url().toString());
        assertThat(ELSEWHERE.matcher(file.body()).results().map(MatchResult::group))
                .isEmpty();
        assertThat(file.body().replaceAll("(?s)<title>(.*?)</title>.*", "$1")).doesNotContain("Nord", Rest.NORD);
        String words = file.body()
                .replaceAll("(?s)<head>.*?</head>|<style.*?</style>|<!DOCTYPE[^>]*>", "")
                .replaceAll("<[^>]+>", "\n")
                .strip();
        assertThat(words.lines().findFirst().orElse(""))
                .containsPattern("\\d{1,2}\\.\\s?(\\d{1,2}\\.|\\p{L}+)\\s?\\d{2,4}");
    }

    /** What Nord keeps is in no file that somebody else takes out, and a worker takes none without Nord's yes. */
    @Test
    void isTakenOutByWhomThePersonSays() {
        for (String user : List.of("koordinator-a", "erfaring-c", "soster-nord", "vakt-n", "fremmed", "leder")) {
            Answer refused = host.site().as(user).get(Crises.FILE + Rest.NORD);
            assertThat(refused.status()).as("%s: %s", user, refused).isEqualTo(404);
        }
        Answer plan = nord.get(Crises.plan(Rest.NORD));
        Answer changed = nord.patch(Crises.plan(Rest.NORD), "{\"fileByStaff\": true}", "If-Match", plan.etag());
        assertThat(changed.status()).as("%s", changed).isEqualTo(200);

        Answer file = host.site().as("koordinator-a").get(Crises.FILE + Rest.NORD);
        assertThat(file.status()).as("%s", file).isEqualTo(200);
        assertThat(file.body()).contains("Snakk lavt").doesNotContain(HIDDEN);
        assertThat(host.site().as("vakt-n").get(Crises.FILE + Rest.NORD).status())
                .isEqualTo(404);
        assertThat(host.site().as("fremmed").get(Crises.FILE + Rest.NORD).status())
                .isEqualTo(404);
    }

    private static List<String> numbers(Answer page) {
        assertThat(page.status()).as("%s", page).isEqualTo(200);
        return NUMBER.matcher(page.body())
                .results()
                .map(number -> number.group(1))
                .distinct()
                .toList();
    }
}
