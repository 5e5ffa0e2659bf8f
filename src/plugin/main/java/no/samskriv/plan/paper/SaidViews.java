package no.samskriv.plan.paper;

import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** Words with a voice, as views. */
final class SaidViews {
    private final Wording wording;
    private final String language;

    /** In the reader's language where the service speaks. */
    SaidViews(Wording wording, Phrases phrases) {
        this.wording = wording;
        this.language = phrases.text("samskriv.language");
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

    SaidView plain(String text) {
        return plain(text, language);
    }

    SaidView plain(String text, String in) {
        return new SaidView(text, "plain", in, "", false, "");
    }

    private static String style(Voice voice) {
        return voice == Voice.PERSON ? "person" : voice == Voice.SHARED ? "shared" : "staff";
    }
}
