package no.samskriv.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person's page with the plan macro on it, as somebody meets it in the browser. */
record PlanPage(Page page) {

    static PlanPage open(Page page, Site site, String person) {
        page.navigate(site.at("/display/RECO/" + person).toString());
        return new PlanPage(page);
    }

    /** The goal that holds these words. */
    Locator goal(String text) {
        return page.getByText(text);
    }

    /** Writes a goal in the person's own words, together with them, through the form. */
    void addGoal(String text) {
        openForm();
        text().fill(text);
        submit();
    }

    void openForm() {
        opener().click();
    }

    Locator opener() {
        return page.locator("[data-samskriv=open]");
    }

    Locator text() {
        return page.locator("form[data-samskriv=add] textarea");
    }

    Locator submitButton() {
        return page.locator("form[data-samskriv=add] [type=submit]");
    }

    void submit() {
        submitButton().click();
    }

    /** What the page says of the last save. */
    Locator state() {
        return page.locator("[data-samskriv=state]");
    }

    /** What the form says is wrong. */
    Locator error() {
        return page.locator("form[data-samskriv=add] [data-samskriv=error]");
    }
}
