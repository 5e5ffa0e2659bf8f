package no.samskriv.plan.paper;

import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** Words with a voice, as views. */
final class SaidViews {
    private final Wording wording;

    SaidViews(Wording wording) {
        this.wording = wording;
    }

    SaidView of(@Nullable VoiceText text) {
        if (text == null) {
            return SaidView.NOTHING;
        }
        return new SaidView(
                text.text(),
                style(text.voice()),
                text.language().toLanguageTag(),
                wording.whose(text),
                text.isUnconfirmed(),
                wording.source(text));
    }

    static SaidView plain(String text) {
        return new SaidView(text, "plain", "", "", false, "");
    }

    private static String style(Voice voice) {
        return voice == Voice.PERSON ? "person" : voice == Voice.SHARED ? "shared" : "staff";
    }
}
