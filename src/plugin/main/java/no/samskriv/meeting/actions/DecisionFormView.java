package no.samskriv.meeting.actions;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The form that something is decided in, and made into an action on the plan.
 *
 * @param own whether the meeting is said to the person, whose words need no read-back
 * @param ownMode how the person's words come in, where nobody is asked; empty for everybody else
 * @param promise how it is put that something is promised to the person
 */
record DecisionFormView(
        String meeting,
        boolean own,
        String ownMode,
        List<OptionView> decidedBy,
        List<OptionView> responsible,
        List<OptionView> supports,
        String promise)
        implements View {

    /** Something to choose. */
    record OptionView(String value, String name, boolean chosen) implements View {}
}
