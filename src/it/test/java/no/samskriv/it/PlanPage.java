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
        return page.locator("h3 [data-samskriv-text]").getByText(text);
    }

    /** Everything about the goal with this id; it may stand below those that are drawn at first. */
    Locator article(String id) {
        Locator goal = page.locator("article[data-id=\"" + id + "\"]");
        Locator more = page.locator("[data-samskriv=more-goals]");
        page.locator(".smk--live").first().waitFor();
        while (goal.count() == 0 && more.count() > 0) {
            int drawn = page.locator("article[data-id]").count();
            more.first().click();
            page.waitForCondition(() -> page.locator("article[data-id]").count() > drawn);
        }
        return goal;
    }

    /** The title or the reason of a goal. */
    Locator field(String goal, String field) {
        return article(goal)
                .locator(":scope > [data-samskriv-field=" + field + "], .smk-row[data-samskriv-field=" + field + "]");
    }

    /** Opens the editor of a goal's title or reason, and gives it. */
    Editor edit(String goal, String field) {
        Locator place = field(goal, field);
        unfold(place);
        place.locator("[data-samskriv=edit]").click();
        return new Editor(place);
    }

    /** What nobody has said of a goal yet is asked for in a fold. */
    static void unfold(Locator place) {
        Locator closed = place.locator("xpath=ancestor::details[not(@open)]/summary");
        if (closed.count() > 0) {
            closed.first().click();
        }
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
        return page.locator("[data-samskriv=new-goal][data-type=RECOVERY]");
    }

    Locator text() {
        return newForm().locator("textarea[name=text]");
    }

    Locator submitButton() {
        return newForm().locator("[type=submit]");
    }

    void submit() {
        submitButton().click();
    }

    /** What the page says of the last save. */
    Locator state() {
        return page.locator("[data-samskriv=state]");
    }

    /** What the form says is wrong with what is written. */
    Locator error() {
        return newForm().locator("[data-at=problem]");
    }

    /** The form for something new. */
    Locator newForm() {
        return page.locator("[data-host] form, [data-samskriv=first] form");
    }

    /** A text of the plan while it is changed where it stands. */
    record Editor(Locator place) {
        Locator text() {
            return place.locator("form:not(.smk-conflict) textarea[name=text]");
        }

        /** What is said of what is written. */
        Locator state() {
            return place.locator("[data-at=states]");
        }

        Locator choice(String mode) {
            return place.locator("input[name=mode][value=" + mode + "]");
        }

        Locator readBack() {
            return place.locator("form:not(.smk-conflict) input[name=confirmed]");
        }

        Locator conflict() {
            return place.locator("form.smk-conflict");
        }

        /** Types at the end of what stands there. */
        void type(String more) {
            text().press("Control+End");
            text().pressSequentially(more);
        }

        void done() {
            place.locator("form:not(.smk-conflict) [type=submit]").click();
        }
    }
}
