package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The crisis sheet as a browser prints it: nothing is cut and nothing shrinks (must show 2). */
@ExtendWith(SharedBrowser.class)
class CrisisPaperIT {
    private static final String PRINT = "&utskrift=1";
    private static final String OST = "P-0003";
    private static final String OSTS_WORKER = "sosionom-d";
    /** 11 pt in CSS pixels. */
    private static final double ELEVEN_POINTS = 14.66;

    private static final int PAGE_AS_SENT = 50_000;

    /** Lines of each of the parts that are needed first, and their headings to the reader of Øst's plan. */
    private static final Map<String, String> FIRST = Map.of(
            "\"section\": \"MET\"", "Slik vil eg bli møtt",
            "\"section\": \"NO_HELP\"", "Dette hjelper ikkje",
            "\"section\": \"KEEP_GOING\", \"matter\": \"ANIMALS\"", "Dei som treng nokon no",
            "\"section\": \"SIGNS\", \"level\": \"YELLOW\"", "Dei tidlege teikna mine",
            "\"section\": \"MYSELF\", \"level\": \"RED\"", "Dette kan eg gjere sjølv",
            "\"section\": \"TELL\", \"stance\": \"DO_NOT_TELL\", \"name\": \"Sjefen\"",
                    "Ikkje ring, ikkje fortel noko til",
            "\"section\": \"PEOPLE\", \"name\": \"Naboen i andre\", \"phone\": \"00000177\"",
                    "Folk eg kan be om hjelp");

    private static final List<String> OTHERS = List.of(
            "\"section\": \"WISHES\", \"matter\": \"MEDICINE\", \"stance\": \"REFUSAL\"",
            "\"section\": \"AGREEMENTS\"",
            "\"section\": \"AGREEMENTS\", \"matter\": \"NEXT_CONTACT\"",
            "\"section\": \"KEEP_GOING\", \"matter\": \"DELIVERIES\"",
            "\"section\": \"BREATHING_SPACE\"",
            "\"section\": \"HOPE\"");

    private static HostProcess host;

    private final Browser browser;

    CrisisPaperIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest
    @CsvSource({"P-0001, koordinator-a", "P-0002, koordinator-b", "P-0004, koordinator-a"})
    void aPlanOfTheDemoIsOnePageOfPaperFromWhereverItIsPrinted(String ref, String user) {
        try (Page page = browser.signIn(host.site(), user)) {
            for (String way : List.of("", PRINT)) {
                open(page, Crises.SHEET + ref + way);

                assertThat(Printed.of(page).pages()).as(way).singleElement().satisfies(paper -> assertThat(paper)
                        .contains("113")
                        .contains(headings(page))
                        .doesNotContain("side 1 av"));
                assertThat(smallerThanElevenPoints(page)).isEmpty();
            }
        }
    }

    /** Texts of which a page holds less than of others. */
    private enum Written {
        PLAIN(text -> text),
        CAPITALS(text -> text.toUpperCase(Locale.ROOT)),
        ONE_WORD(text -> text.replace(' ', '\u00b7')),
        SHORT_LINES(text -> text.replace(". ", ".\\n"));

        private final UnaryOperator<String> way;

        Written(UnaryOperator<String> way) {
            this.way = way;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPlanThatIsFilledToItsLimitsIsTwoPagesAndWhatIsNeededFirstStandsOnTheFirst(Written written) {
        Client worker = host.site().as(OSTS_WORKER);
        empty(worker);
        List<String> first = fill(worker, "a", List.copyOf(FIRST.keySet()), written);
        List<String> others = fill(worker, "b", OTHERS, written);

        try (Page page = browser.signIn(host.site(), OSTS_WORKER)) {
            for (String way : List.of("", PRINT)) {
                open(page, Crises.SHEET + OST + way);
                List<String> paper = Printed.of(page).pages();

                assertThat(paper).as("printed from %s", way).hasSize(2);
                assertThat(paper.get(0)).contains("113", "side 1 av 2").contains(FIRST.values());
                assertThat(paper.get(0)).contains(first);
                assertThat(paper.get(1)).contains("side 2 av 2").contains(others);
                assertThat(smallerThanElevenPoints(page)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"P-0001, koordinator-a", "P-0002, koordinator-b", "P-0004, koordinator-a"})
    void aSheetIsSentInOnePieceThatAPoorLineCarries(String ref, String user) {
        try (Page page = browser.signIn(host.site(), user)) {
            List<Response> sent = new ArrayList<>();
            page.onResponse(sent::add);
            open(page, Crises.SHEET + ref);

            assertThat(sent).singleElement().satisfies(answer -> assertThat(answer.body())
                    .hasSizeBetween(1_000, PAGE_AS_SENT));
        }
    }

    private void open(Page page, String path) {
        page.navigate(host.site().at(path).toString());
        page.locator(".smk-sheet").waitFor();
    }

    /** Of the parts that are meant for paper. */
    private static List<String> headings(Page page) {
        return page.locator("[data-samskriv-part]:not(.noprint) > [role=heading]")
                .allTextContents();
    }

    /** What can be read on paper and is set in smaller type than 11 pt, each with its size. */
    @SuppressWarnings("unchecked")
    private static List<String> smallerThanElevenPoints(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Map<String, List<String>> read = (Map<String, List<String>>) page.evaluate("""
                least => {
                  const all = [...document.querySelectorAll('body *')].filter(each => each.checkVisibility());
                  const bearing = all.filter(each => [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim())
                    || ['::before', '::after'].some(side => !['none', 'normal', '""'].includes(getComputedStyle(each, side).content)));
                  const size = each => Math.min(...['', '::before', '::after'].map(side =>
                    parseFloat(getComputedStyle(each, side || null).fontSize)));
                  return {
                    all: bearing.map(each => each.textContent),
                    small: bearing.filter(each => size(each) < least).map(each => size(each) + ' ' + each.textContent)
                  };
                }""", ELEVEN_POINTS);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
        assertThat(read.get("all")).hasSizeGreaterThan(10);
        return read.get("small");
    }

    private static void empty(Client worker) {
        for (JsonNode entry : worker.get(Crises.entries(OST)).json().path("results")) {
            String revision = "\"" + entry.path("revision").intValue() + "\"";
            String path = Rest.BASE + "/crisis-entries/" + entry.path("id").textValue();
            Answer gone = worker.patch(path, "{\"removed\": true, \"agreed\": true}", "If-Match", revision);
            assertThat(gone.status()).as("%s", gone).isEqualTo(200);
        }
    }

    /**
     * Writes lines in these parts, one after the other, until not one word more is let onto the sheet; the marks that
     * each line begins with.
     */
    private static List<String> fill(Client writer, String mark, List<String> parts, Written written) {
        List<String> marks = new ArrayList<>();
        int number = 0;
        for (int sentences = 4; sentences > 0; ) {
            String part = parts.get(number % parts.size());
            String next = mark + (number + 100);
            String text = next + written.way.apply(". Sei kva de skal gjere fyrst.".repeat(sentences));
            Answer added = writer.post(Crises.entries(OST), """
                    {%s, "text": %s, "places": ["%s"], "agreed": true}""".formatted(
                            part, Crises.own(text), part.contains("TELL") ? "PAPER" : "SHEET"));
            if (added.status() == 201) {
                number++;
                // of whoever is kept away, only the name is told
                Stream.of(next).filter(each -> !part.contains("TELL")).forEach(marks::add);
            } else {
                Rest.assertInvalid(added, "places");
                sentences /= 2;
            }
        }
        assertThat(number).isGreaterThanOrEqualTo(parts.size());
        return marks;
    }
}
