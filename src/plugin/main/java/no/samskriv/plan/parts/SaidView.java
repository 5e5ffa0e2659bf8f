package no.samskriv.plan.parts;

import no.samskriv.kernel.View;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Wording;

/**
 * Something somebody has said, to be read.
 *
 * @param style {@code person}, {@code shared} or {@code staff}
 * @param language BCP 47 tag of the text
 * @param whose for somebody who hears the page: whose words follow
 * @param source whose words they are, and since when
 * @param recalled whether nobody has read them back yet
 */
public record SaidView(String text, String style, String language, String whose, String source, boolean recalled)
        implements View {
    static final SaidView NOTHING = new SaidView("", "person", "nb", "", "", false);

    /** As this reader reads it. */
    public static SaidView of(VoiceText text, Wording wording) {
        return new SaidView(
                text.text(),
                style(text.voice()),
                text.language().toLanguageTag(),
                wording.whose(text),
                wording.source(text),
                text.isUnconfirmed());
    }

    private static String style(Voice voice) {
        return voice == Voice.PERSON ? "person" : voice == Voice.SHARED ? "shared" : "staff";
    }
}
