package no.samskriv.hat.page;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Who has the hat the next times.
 *
 * @param none what is said where nothing is planned
 * @param sentence whether the reader has had it as often as the others
 */
record HatNextView(
        String team,
        boolean interactive,
        boolean empty,
        String none,
        List<TurnView> turns,
        boolean hasSentence,
        String sentence)
        implements View {}
