package no.samskriv.hat.learning;

import java.util.List;
import no.samskriv.kernel.View;

/** What those in a team have thought: what they share, and what the reader keeps. */
record LearningThoughtsView(
        String team,
        boolean mayWrite,
        boolean hasShared,
        List<ThoughtView> shared,
        boolean hasOwn,
        List<ThoughtView> own)
        implements View {

    /** @param about who and when, or until when it is kept */
    record ThoughtView(String id, int revision, String text, String about, boolean mayChange, boolean mayDelete)
            implements View {}
}
