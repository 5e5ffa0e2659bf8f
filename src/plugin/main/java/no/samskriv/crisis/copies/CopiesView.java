package no.samskriv.crisis.copies;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Who has which version of a crisis plan.
 *
 * @param none whether nobody has it yet
 * @param readers those who read it with an account of their own, in one sentence each
 */
record CopiesView(
        String ref,
        String title,
        String lead,
        String inForce,
        boolean none,
        String noneText,
        List<GroupView> groups,
        boolean anyReaders,
        List<String> readers,
        boolean anyBack,
        List<CopyView> back,
        boolean mayWrite,
        FormView form)
        implements View {

    /** Copies that are alike in one thing: old, or as they should be. */
    record GroupView(String key, String title, List<CopyView> copies) implements View {}

    /**
     * A copy.
     *
     * @param renew what its button says; for one that is old
     * @param renewBody what is then sent, as {@code backBody} when it came back, or is out again
     */
    record CopyView(
            String id,
            int revision,
            String what,
            String about,
            boolean old,
            String renew,
            String renewBody,
            String back,
            String backBody)
            implements View {}

    /** Where a copy is written down. */
    record FormView(
            String self, List<ChoiceView> around, List<ChoiceView> kinds, List<ChoiceView> versions, String today)
            implements View {}

    /** One of a few to choose among. */
    record ChoiceView(String value, String label) implements View {}
}
