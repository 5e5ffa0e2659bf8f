package no.samskriv.meeting.actions;

import no.samskriv.kernel.View;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Wording;

/**
 * Somebody's words where they stand among others.
 *
 * @param style {@code person}, {@code shared} or {@code staff}
 * @param language BCP 47 tag of the words
 * @param whose whose words they are, for somebody who hears the page
 * @param recalled whether nobody has read them back yet; {@code source} says so, and follows them everywhere
 */
public record SaidView(String text, String style, String language, String whose, boolean recalled, String source)
        implements View {

    public static SaidView of(VoiceText text, Wording wording) {
        return new SaidView(
                text.text(),
                style(text.voice()),
                text.language().toLanguageTag(),
                wording.whose(text),
                text.isUnconfirmed(),
                wording.source(text));
    }

    private static String style(Voice voice) {
        return voice == Voice.PERSON ? "person" : voice == Voice.SHARED ? "shared" : "staff";
    }
}
