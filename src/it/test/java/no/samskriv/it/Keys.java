package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** Somebody who has a keyboard and nothing else, and how much they had to do with it. */
final class Keys {
    /** More stops than any page has. */
    private static final int STOPS = 600;

    private static final String IS_FOCUSED = "element => element === document.activeElement";

    private final Page page;
    private int inputs;

    Keys(Page page) {
        this.page = page;
    }

    /** How many things were pressed, chosen, ticked and written. */
    int inputs() {
        return inputs;
    }

    /** Goes there by the Tab key. */
    void to(Locator target) {
        assertThat(target).isVisible();
        for (int stop = 0; stop < STOPS; stop++) {
            if ((Boolean) target.evaluate(IS_FOCUSED)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key does not lead to " + target);
    }

    void press(Locator target) {
        to(target);
        inputs++;
        page.keyboard().press("Enter");
    }

    /** Writes in a field that is empty, or in place of what stands there. */
    void write(Locator field, String text) {
        to(field);
        inputs++;
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** Types a day in the order this browser wants it. */
    void writeDay(Locator field, LocalDate day) {
        to(field);
        inputs++;
        String year = "%04d".formatted(day.getYear());
        page.keyboard().type("%02d%02d".formatted(day.getDayOfMonth(), day.getMonthValue()) + year);
        if (!field.inputValue().equals(day.toString())) {
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            page.keyboard().type("%02d%02d".formatted(day.getMonthValue(), day.getDayOfMonth()) + year);
        }
        assertThat(field).hasValue(day.toString());
    }

    void tick(Locator box) {
        to(box);
        inputs++;
        page.keyboard().press("Space");
        assertThat(box).isChecked();
    }

    /** Chooses among radio buttons: Tab leads to the group, the arrows to the choice. */
    void choose(Locator radio) {
        assertThat(radio).isVisible();
        String group = "input[type=radio][name=\"" + radio.getAttribute("name") + "\"]:focus";
        for (int stop = 0; stop < STOPS && page.locator(group).count() == 0; stop++) {
            page.keyboard().press("Tab");
        }
        inputs++;
        if (!(Boolean) radio.evaluate(IS_FOCUSED)) {
            for (int step = 0; step < 20 && !(Boolean) radio.evaluate(IS_FOCUSED); step++) {
                page.keyboard().press("ArrowDown");
            }
        } else {
            page.keyboard().press("Space");
        }
        assertThat(radio).isChecked();
    }

    /** Chooses in a list by the arrows. */
    void choose(Locator list, String value) {
        to(list);
        inputs++;
        for (int step = 0; step < 50 && !value.equals(list.inputValue()); step++) {
            page.keyboard().press("ArrowDown");
        }
        for (int step = 0; step < 50 && !value.equals(list.inputValue()); step++) {
            page.keyboard().press("ArrowUp");
        }
        assertThat(list).hasValue(value);
    }
}
