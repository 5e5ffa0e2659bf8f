package no.samskriv.hat.learning;

import no.samskriv.kernel.Now;
import no.samskriv.kernel.Rounds;
import no.samskriv.kernel.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes thoughts whose thirty days are over although nobody writes anything. */
public final class ForgettingService {
    private static final Logger LOG = LoggerFactory.getLogger(ForgettingService.class);
    private static final String JOB = "thoughts";

    private final NoteService notes;
    private final Rounds rounds;
    private final Now now;

    public ForgettingService(NoteService notes, Rounds rounds, Now now) {
        this.notes = notes;
        this.rounds = rounds;
        this.now = now;
    }

    /** Unless it is done today; says so. */
    public String daily() {
        return rounds.once(JOB, now.today().toString(), notes::forget) ? "done" : "nothing to do";
    }

    /** When the plugin starts, done today or not: a backup may have brought something back. Whatever else starts goes on. */
    public void begin() {
        try {
            notes.forget();
        } catch (RuntimeException e) {
            LOG.error("thoughts whose time is over were not deleted", Unquoted.of(e));
        }
    }
}
