package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;

/** Somebody on the way through the plan, by the keyboard alone, in their own language. */
final class Journey implements AutoCloseable {
    private static final String PAGES = "/plugins/servlet/samskriv/";

    final Page page;
    final Keys keys;
    final Words words;
    private final Site site;

    private Journey(Site site, Page page, Words words) {
        this.site = site;
        this.page = page;
        this.words = words;
        this.keys = new Keys(page);
    }

    /** @param language what this user reads */
    static Journey of(Browser browser, Site site, String user, String language) {
        return new Journey(site, browser.signIn(site, user), Words.in(language));
    }

    Journey toPlan(String person) {
        PlanPage.open(page, site, person);
        assertThat(page.locator("[data-samskriv-plan].smk--live")).isVisible();
        return this;
    }

    void toPage(String address) {
        page.navigate(site.at(PAGES + address).toString());
    }

    /** Hands the screen to the person, from the plan. */
    void show(String name, String person) {
        keys.press(button(words.of("samskriv.show.begin", name)));
        page.waitForURL("**/vis?ref=" + person);
        assertThat(page.locator("[data-samskriv-plan].smk--live")).isVisible();
    }

    /** Takes the screen back, with the password. */
    void takeBack(String person) {
        keys.press(page.locator(".smk-showbar").getByText(words.of("samskriv.show.end")));
        keys.write(page.locator("input[type=password]"), Site.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/person?ref=" + person);
    }

    /** Opens something folded, unless it is open. */
    void unfold(Locator details) {
        if (details.getAttribute("open") == null) {
            keys.press(details.locator("> summary"));
        }
    }

    /** The form that is open for an entry. */
    Locator entryForm() {
        return page.locator("form.smk-entry:visible");
    }

    /** Saves the form, which goes when it is saved. */
    void save(Locator form) {
        keys.press(form.locator("[type=submit]"));
        assertThat(form).hasCount(0);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** Changes one thing over REST, as somebody else does meanwhile. */
    static JsonNode change(Client client, String path, String json) {
        Answer seen = client.get(path);
        Answer changed = client.patch(path, json, "If-Match", seen.etag());
        Assertions.assertThat(changed.status()).as("%s", changed).isEqualTo(200);
        return changed.json();
    }

    @Override
    public void close() {
        page.close();
    }
}
