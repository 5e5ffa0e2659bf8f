package no.samskriv.crisis.page;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What stands in a crisis plan, part by part.
 *
 * @param sections those that say something
 * @param adds whether the reader may say more
 * @param empty parts that say nothing yet
 * @param hidden parts the person does not want
 * @param silent lines that stand nowhere, for whoever may take them off
 * @param room how much more goes on the sheet
 * @param keeping how the person keeps something to themself, in one sentence
 */
record CrisisEntriesView(
        String label,
        boolean interactive,
        List<SectionView> sections,
        boolean adds,
        boolean hasEmpty,
        List<EmptyView> empty,
        boolean hasHidden,
        List<EmptyView> hidden,
        boolean hasSilent,
        List<SilentView> silent,
        String room,
        String keeping)
        implements View {

    /**
     * One part.
     *
     * @param away whom nobody may call or tell anything, said above those to call; on the screen alone
     * @param awayOnPaper those of them whom paper may name
     */
    record SectionView(
            String key,
            boolean hasTitle,
            String title,
            boolean hasNote,
            String note,
            boolean hasAway,
            String away,
            boolean hasAwayOnPaper,
            String awayOnPaper,
            boolean adds,
            TouchView hide,
            List<LineView> lines)
            implements View {}

    /** A part that nobody sees, and the press that shows or hides it. */
    record EmptyView(String key, String title, boolean adds, TouchView touch) implements View {}

    /** Why a line is not drawn, and the press that takes it off the plan. */
    record SilentView(String why, String remove, String path, int revision) implements View {}

    /**
     * One line.
     *
     * @param level {@code green} and so on; empty where nobody says how bad it is
     * @param label what kind of wish it is, or what it is about
     * @param marks where else it stands, and that it is for nobody else
     * @param screenOnly whether no paper says it
     * @param about names it for somebody who hears the page
     */
    record LineView(
            String id,
            int revision,
            boolean hasLevel,
            String level,
            String levelName,
            boolean hasLabel,
            String label,
            List<SaidView> said,
            boolean isSuggestion,
            String suggestion,
            boolean hasContact,
            ContactView contact,
            boolean hasMarks,
            String marks,
            boolean screenOnly,
            boolean mayEdit,
            String about,
            List<TouchView> touches)
            implements View {}

    /**
     * Something somebody says.
     *
     * @param lead what it says of the line, such as why
     * @param aloud whether its source is for everybody to see: of whatever is not plainly the person's own words
     */
    record SaidView(
            boolean hasLead,
            String lead,
            String text,
            String style,
            String language,
            String whose,
            String source,
            boolean recalled,
            boolean aloud)
            implements View {}

    /** Who is meant, and how they are reached. */
    record ContactView(String name, boolean hasPhone, String phone, String tel, boolean hasFacts, String facts)
            implements View {
        static final ContactView NOBODY = new ContactView("", false, "", "", false, "");
    }
}
