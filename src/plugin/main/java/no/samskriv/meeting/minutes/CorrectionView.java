package no.samskriv.meeting.minutes;

import no.samskriv.kernel.View;

/**
 * That somebody asked to have something corrected, and what came of it.
 *
 * @param asked who asked, and when
 * @param about what it is about, where it does not stand beside it
 * @param answered who answered, when, and what came of it
 */
record CorrectionView(
        String id,
        int revision,
        String asked,
        SpokenView what,
        boolean hasAbout,
        String about,
        boolean hasAnswer,
        String answered,
        SpokenView answer,
        boolean mayAnswer)
        implements View {}
