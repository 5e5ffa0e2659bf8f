package no.samskriv.hat.page;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A meeting to come.
 *
 * @param id of the meeting; empty for one that nobody was told of
 * @param day as a date
 * @param quiet whether nobody has it
 * @param mine whether the reader has it
 * @param asks whether the reader may ask others to take it
 * @param whom who may be asked
 * @param returns whose turn the reader might take instead
 */
record TurnView(
        String id,
        String day,
        String when,
        String who,
        boolean quiet,
        boolean mine,
        boolean hasWhy,
        String why,
        boolean hasActs,
        List<ActView> acts,
        boolean asks,
        String askTitle,
        List<ChoiceView> whom,
        boolean hasReturns,
        List<ChoiceView> returns)
        implements View {}
