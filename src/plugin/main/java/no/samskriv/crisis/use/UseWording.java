package no.samskriv.crisis.use;

import java.time.Instant;
import java.time.LocalDate;
import no.samskriv.kernel.Now;
import no.samskriv.macro.Phrases;

/** When a plan was used, in words. */
final class UseWording {
    private final Phrases phrases;

    UseWording(Phrases phrases) {
        this.phrases = phrases;
    }

    /** «22. september», or «fra 22. september til 24. september». */
    String span(CrisisUse use) {
        Instant ended = use.endedAt();
        String from = phrases.day(use.startedAt());
        if (ended == null) {
            return phrases.text("samskriv.crisis.use.span.since", from);
        }
        LocalDate first = LocalDate.ofInstant(use.startedAt(), Now.HERE);
        LocalDate last = LocalDate.ofInstant(ended, Now.HERE);
        return first.equals(last)
                ? phrases.text("samskriv.crisis.use.span.day", from)
                : phrases.text("samskriv.crisis.use.span", from, phrases.day(ended));
    }
}
