package no.samskriv.person;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A team as a page.
 *
 * @param member whether the reader is in it, and may bring a person into it
 * @param leads whether the reader leads it, and not only administers the space
 * @param others the reader's other teams
 * @param tasks what the reader has promised, and what those have whom the reader stands in for
 * @param roles to choose from for somebody new
 */
record TeamView(
        String id,
        int revision,
        String name,
        boolean member,
        boolean mayChange,
        boolean leads,
        boolean hasOthers,
        List<OptionView> others,
        boolean hasTasks,
        List<TaskView> tasks,
        String personsTitle,
        boolean noPersons,
        String personsNone,
        List<PersonLinkView> persons,
        List<MemberView> members,
        List<OptionView> roles,
        List<FactView> facts)
        implements View {

    /**
     * A person the reader works with, by reference.
     *
     * @param page where the plan is, from here
     */
    record PersonLinkView(String ref, boolean hasPage, String page) implements View {}

    /**
     * Somebody in the team.
     *
     * @param awaySentence when they are away, and who takes over
     * @param standIns who may take over, when the reader may say so
     */
    record MemberView(
            String id,
            int revision,
            String name,
            String about,
            String title,
            String rolesQuestion,
            List<OptionView> roles,
            String endSentence,
            boolean away,
            String awaySentence,
            boolean maySayAway,
            String sayAway,
            List<OptionView> standIns,
            String awayFrom,
            String awayTo)
            implements View {}
}
