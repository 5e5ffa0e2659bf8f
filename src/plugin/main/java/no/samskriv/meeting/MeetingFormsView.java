package no.samskriv.meeting;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The forms of a meeting that are not drawn from declared fields: of a note, of two who wrote in the same note, and of when
 * and where.
 *
 * @param own whether the meeting is said to the person, whose words need no read-back
 * @param ownMode how the person's words come in, where nobody is asked; empty for everybody else
 * @param dictated how it is put that the person speaks and the reader writes
 * @param readBack what the reader says when the words have been read to the person
 * @param whose what to think of when both have written in the person's words
 * @param said who may have said something that somebody else writes down
 * @param workers who may lead a meeting and write in it
 * @param transition whether somebody goes from one service to another
 */
record MeetingFormsView(
        String meeting,
        boolean own,
        String ownMode,
        String hint,
        String dictated,
        String readBack,
        String whose,
        List<ChoiceView> said,
        List<ChoiceView> workers,
        boolean transition)
        implements View {

    /** Something to choose. */
    record ChoiceView(String value, String name) implements View {}
}
