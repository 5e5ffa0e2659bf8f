package no.samskriv.plan.paper;

import no.samskriv.kernel.View;

/**
 * Somebody's words where nothing can be pressed.
 *
 * @param style {@code person}, {@code shared}, {@code staff}, or {@code plain} for what the service says of itself
 * @param language BCP 47 tag of the words
 * @param whose whose words they are, for somebody who hears the page
 * @param recalled whether nobody has read them back yet; {@code source} says so, and follows them everywhere
 */
record SaidView(String text, String style, String language, String whose, boolean recalled, String source)
        implements View {
    static final SaidView NOTHING = new SaidView("", "plain", "", "", false, "");

    boolean isNothing() {
        return text.isEmpty();
    }
}
