package no.samskriv.person;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A team as a page.
 *
 * @param member whether the reader is in it, and may bring a person into it
 * @param others the reader's other teams
 * @param roles to choose from for somebody new
 */
record TeamView(
        String id,
        int revision,
        String name,
        boolean member,
        boolean mayChange,
        boolean hasOthers,
        List<OptionView> others,
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

    /** Somebody in the team. */
    record MemberView(
            String id,
            int revision,
            String name,
            String about,
            String title,
            String rolesQuestion,
            List<OptionView> roles,
            String endSentence)
            implements View {}
}
