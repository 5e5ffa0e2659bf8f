package no.samskriv.plan;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The forms a script copies into the plan, one of each. They stand in the page so that the words in them, which name
 * the person, come from the server as all others do.
 *
 * @param own whether the plan is said to the person, whose words need no read-back
 * @param ownMode how the person's words come in, where nobody is asked; empty for everybody else
 * @param dictated how it is put that the person speaks and the reader writes
 * @param promise how it is put that something is promised to the person
 * @param readBack what the reader says when the words have been read to the person
 */
record FormsView(
        String ref,
        boolean own,
        String ownMode,
        String hint,
        String dictated,
        String readBack,
        String ownWords,
        String agreed,
        String whoseConflict,
        List<ChoiceView> goalStatuses,
        List<ChoiceView> actionStatuses,
        List<ChoiceView> supports,
        List<ChoiceView> responsible,
        List<ChoiceView> goals,
        List<ChoiceView> kept,
        String promise)
        implements View {

    /** Something to choose in a list. */
    record ChoiceView(String value, String name) implements View {}
}
