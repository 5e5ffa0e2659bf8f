package no.samskriv.meeting.talk;

import java.util.List;
import no.samskriv.kernel.View;
import no.samskriv.meeting.talk.MeetingListView.ChoiceView;

/**
 * A conversation while it is written: how, first, and then the four lines.
 *
 * @param meeting the conversation's id; empty until there is one
 * @param choose whether it is still to be said how it is written
 * @param mode how the person's own words come in
 * @param other the way to the other way of writing; {@code hasOther} unless there is one way only
 */
record ConversationView(
        String ref,
        String meeting,
        int revision,
        String title,
        String back,
        String day,
        boolean choose,
        String together,
        String afterwards,
        String mode,
        String how,
        boolean hasOther,
        String other,
        String otherHow,
        List<FieldView> lines,
        String plan,
        List<ChoiceView> responsible)
        implements View {

    /**
     * One of the four lines.
     *
     * @param note the note that stands there; empty for none
     * @param words whether it is the person's own
     */
    record FieldView(
            String line,
            String lane,
            String voice,
            boolean words,
            String label,
            String hint,
            String note,
            int revision,
            String text)
            implements View {}
}
