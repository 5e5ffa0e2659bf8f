package no.samskriv.person;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A person as a page, said to whoever reads it.
 *
 * @param hasCard whether the reader sees more than name and assignments
 * @param ways to other pages, for whoever sees the card
 * @param owed what is owed the person, and what was done today
 * @param leads coordinator and main contact
 * @param others who may be added to those who work with the person
 */
record PersonView(
        String ref,
        int revision,
        String title,
        boolean hasPage,
        String page,
        OwedView owed,
        boolean mayMakePage,
        String noPage,
        String pageGone,
        boolean onlyAssignments,
        String onlyAssignmentsText,
        boolean hasCard,
        WaysView ways,
        String cardTitle,
        List<FactView> card,
        String workersTitle,
        List<FactView> leads,
        List<WorkerView> workers,
        boolean mayAdd,
        String addWorker,
        List<OptionView> others,
        String relatedTitle,
        boolean noRelated,
        String relatedNone,
        List<RelatedView> related,
        boolean mayWrite,
        List<FactView> newRelated)
        implements View {

    /**
     * In words: who sees this, the person's meetings, a new conversation, what the team has said, taking it all out, and how
     * the work ends.
     *
     * @param handsOver whether the reader may let another one coordinate
     */
    record WaysView(
            String sees, String meetings, String talk, String talked, String copy, String ending, boolean handsOver)
            implements View {}

    /** What the person was promised; {@code some} when there is anything. */
    record OwedView(boolean some, String title, List<TaskView> tasks) implements View {}

    /** Somebody who works with the person. */
    record WorkerView(
            String id, int revision, String name, boolean hasAbout, String about, boolean mayEnd, String endSentence)
            implements View {}

    /**
     * Somebody around the person.
     *
     * @param hasSheet whether there is an information sheet to give them
     */
    record RelatedView(
            String id,
            int revision,
            String name,
            String about,
            boolean reachable,
            String reach,
            String safety,
            String safetyStyle,
            boolean hasReason,
            String reasonShown,
            boolean hasSheet,
            String sheet,
            List<FactView> fields,
            String removeSentence)
            implements View {}
}
