package no.samskriv.plan.signing;

import no.samskriv.kernel.View;
import no.samskriv.plan.signing.AgreedText.Words;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words.
 *
 * @param style {@code person}, {@code shared}, {@code kin} or {@code staff}
 * @param language BCP 47 tag
 * @param whose for somebody who hears the page: whose words follow
 */
record WordsView(String text, String style, String language, String whose) implements View {
    static final WordsView NOTHING = new WordsView("", "staff", "nb", "");

    /** As this reader reads them; nothing for what nobody has said. */
    static WordsView of(@Nullable Words said, SigningWording wording) {
        return said == null
                ? NOTHING
                : new WordsView(
                        said.text(),
                        SigningWording.style(said.voice()),
                        wording.language(),
                        wording.whose(said.voice()));
    }
}
