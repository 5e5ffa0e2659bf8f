package no.samskriv.plan.entry;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The forms of what is on a plan besides goals and actions, one of each kind, for a script to copy.
 *
 * @param own whether the plan is said to the person, whose words need no read-back
 * @param ownMode how the person's words come in, where nobody is asked; empty for everybody else
 * @param dictated how it is put that the person speaks and the reader writes
 * @param readBack what the reader says when the words have been read to the person
 * @param agreed what the reader says when the person is there and agrees to what is done
 */
record EntryFormsView(
        String ref,
        boolean own,
        String ownMode,
        String hint,
        String dictated,
        String readBack,
        String agreed,
        List<FormView> forms)
        implements View {

    /**
     * The form of one kind.
     *
     * @param kind as in the address of its collection; {@code goals-recovery} and the like for the details of a goal
     * @param score whether it is deleted for good when it is taken away
     * @param agreedStatus the status that the person alone decides on; empty for none
     */
    record FormView(String kind, String title, boolean score, String agreedStatus, List<FieldView> fields)
            implements View {}

    /**
     * One field.
     *
     * @param type {@code TEXT} and so on, as {@link EntryField.Type}; {@code SET} for several of what is offered
     * @param folded whether nobody is asked for it before they press a button
     * @param atOne another label for a text, while one is chosen on the scale; empty for none
     * @param voice whose words they are unless somebody chooses; empty for what is no text
     * @param voices among whose words may be chosen; empty where there is no choice
     */
    record FieldView(
            String name,
            String type,
            String label,
            boolean hasHint,
            String hint,
            boolean isText,
            int rows,
            boolean isDate,
            boolean isChoice,
            boolean isScale,
            boolean isCheck,
            boolean isList,
            boolean isSet,
            boolean required,
            boolean folded,
            String atOne,
            int limit,
            String voice,
            boolean choosesVoice,
            List<OptionView> voices,
            List<OptionView> choices)
            implements View {}

    /** Something to choose. */
    record OptionView(String value, String name) implements View {}
}
