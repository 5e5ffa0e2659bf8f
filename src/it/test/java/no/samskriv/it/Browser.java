package no.samskriv.it;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One Chromium for each fork of the run. Every page it gives has a session of its own, which ends when the page is closed. */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);

    /** A wait is no claim: on a loaded machine everything takes longer. */
    private static final int MOST_MILLISECONDS = 30_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(MOST_MILLISECONDS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.find())
                        .setArgs(FLAGS));
    }

    static Browser shared(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Browser.class))
                .getOrComputeIfAbsent(Browser.class, type -> new Browser(), Browser.class);
    }

    /** How the page is looked at. */
    record Look(int width, ColorScheme scheme) {
        static final Look DESKTOP = new Look(1280, ColorScheme.LIGHT);
    }

    /** A blank page for somebody who is not signed in. */
    Page page(Look look) {
        Page page = chromium.newPage(new NewPageOptions()
                .setViewportSize(look.width(), 900)
                .setColorScheme(look.scheme())
                .setLocale("nb-NO")
                .setTimezoneId("Europe/Oslo"));
        page.setDefaultTimeout(MOST_MILLISECONDS);
        page.onPageError(error -> LOG.error("a script failed on {}: {}", page.url(), error));
        return page;
    }

    /** The page that this person comes to after signing in through the form. */
    Page signIn(Site site, String user, Look look) {
        Page page = page(look);
        page.navigate(site.at("/login.action").toString());
        page.locator("input[name=os_username]").fill(user);
        page.locator("input[name=os_password]").fill(Site.PASSWORD);
        page.locator("input[name=os_password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        return page;
    }

    Page signIn(Site site, String user) {
        return signIn(site, user, Look.DESKTOP);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
