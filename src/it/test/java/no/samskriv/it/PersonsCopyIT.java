package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything about a person, in one file that the person takes away and opens without a network. */
@WithHost(Database.H2)
class PersonsCopyIT {
    private static final String PAGE = "/plugins/servlet/samskriv/alt-om-meg?ref=";
    /** What nobody but Nord sees of Nord's crisis plan. */
    private static final String ONLY_ME = "Brevet i den øverste skuffen";

    private final Site site;
    private final Browser browser;

    @TempDir
    private Path folder;

    PersonsCopyIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @Test
    void nordTakesItHomeAndReadsIt() throws IOException {
        Path zip = taken();
        Path document = folder.resolve("alt-om-meg.html");
        Files.writeString(document, entry(zip, "alt-om-meg.html"));

        List<String> asked = new ArrayList<>();
        try (Page page = browser.page(new Browser.Look(320, ColorScheme.DARK))) {
            page.context().setOffline(true);
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(document.toUri().toString());

            assertThat(asked).containsExactly(document.toUri().toString());
            assertThat(page.locator("script, form, button").count()).isZero();
            assertThat(page.locator("body").innerText())
                    .contains("Musikken.", ONLY_ME, "Svarene er talspersonens innspill")
                    .contains("Ruskonsulent E tok nødtilgang til kriseplanen.");
            Accessibility.assertNoViolation(page);
            Accessibility.assertFitsTheWidth(page);
        }
        assertThat(new ObjectMapper().readTree(entry(zip, "alt-om-meg.json")).at("/tables/GOAL"))
                .isNotEmpty();
        assertThat(entry(zip, "LES-MEG.txt")).startsWith("Alt om meg\n");
    }

    @Test
    void aWorkerIsToldHowItIsGivenAndGetsNothing() {
        Client worker = site.as("koordinator-a");

        assertThat(worker.get(PAGE + Rest.NORD).body()).contains("Vis for Nord").doesNotContain(" download>");
        assertThat(worker.get(PAGE + Rest.NORD + "&fil=zip").status()).isEqualTo(404);
    }

    @Test
    void everybodyCanUseThePageThatOffersIt() {
        try (Page page = browser.signIn(site, "nord", new Browser.Look(320, ColorScheme.LIGHT))) {
            page.navigate(site.at(PAGE + Rest.NORD).toString());

            Accessibility.assertNoViolation(page);
            Accessibility.assertFitsTheWidth(page);
        }
    }

    /** The sections that features put on the administrator's page. */
    @Test
    void anAdministratorSeesThatEverythingBelongsToSomebody() {
        try (Page page = browser.signIn(site, "admin", new Browser.Look(320, ColorScheme.DARK))) {
            page.navigate(site.at("/plugins/servlet/samskriv/admin?lagret=1").toString());

            assertThat(page.locator("[data-samskriv-part=stored]").innerText())
                    .contains("Alt som er lagret, hører til noen som finnes.");
            assertThat(page.locator("[data-samskriv-part=demo]").innerText()).contains("oppdiktede personer");
            Accessibility.assertNoViolation(page);
            Accessibility.assertFitsTheWidth(page);
        }
    }

    private Path taken() {
        try (Page page = browser.signIn(site, "nord")) {
            page.navigate(site.at(PAGE + Rest.NORD).toString());
            Download file =
                    page.waitForDownload(() -> page.locator("main a[download]").click());
            assertThat(file.suggestedFilename()).isEqualTo("alt-om-meg-P-0001.zip");
            Path saved = folder.resolve("taken.zip");
            file.saveAs(saved);
            return saved;
        }
    }

    private static String entry(Path zip, String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
