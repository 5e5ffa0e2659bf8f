package no.samskriv.meeting.talk;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A person's meetings and conversations, said to whoever reads them.
 *
 * @param back the way to the person's own page; {@code hasBack} unless the reader does not see it
 * @param filters which kinds there are to choose between; none where there is one kind
 * @param nothing whether there is nothing to list; {@code empty} then says so
 */
record MeetingListView(
        String ref,
        String title,
        boolean hasBack,
        String back,
        boolean own,
        boolean nothing,
        String empty,
        boolean hasFilters,
        List<FilterView> filters,
        boolean hasComing,
        List<RowView> coming,
        boolean hasPast,
        List<RowView> past,
        boolean mayWrite,
        NewView fresh)
        implements View {

    /** A kind to look at alone; {@code address} is the end of this page's own. */
    record FilterView(String address, String text, boolean current) implements View {}

    /** A meeting; {@code about} says when, where, and how far it has come. */
    record RowView(String id, String title, boolean hasAbout, String about) implements View {}

    /** What a new meeting begins with. */
    record NewView(String day, String from, List<ChoiceView> types, List<ChoiceView> facilitators, String service)
            implements View {}

    record ChoiceView(String value, String label, boolean chosen) implements View {}
}
