package no.samskriv.reminder;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What waits for the reader, and how they want to be reminded.
 *
 * @param groups those that hold something
 * @param latest the last day until which something may be put off, for the browser's date field
 * @param mail when e-mails are sent here, or that they are not
 */
record RemindersView(
        String lead,
        boolean empty,
        List<GroupView> groups,
        String today,
        String latest,
        int revision,
        List<ChoiceView> rhythms,
        List<ChoiceView> days,
        String mail)
        implements View {

    /**
     * What waits for alike long.
     *
     * @param putOff whether the reader has put it off
     */
    record GroupView(String key, String title, boolean putOff, List<ItemView> items) implements View {}

    /**
     * One thing.
     *
     * @param what by reference
     * @param when by when, or until when it is put off
     * @param page where it is done, below the folder of our pages
     */
    record ItemView(String id, String what, String when, boolean late, String page) implements View {}

    /** One of a few. */
    record ChoiceView(String value, String label, boolean chosen) implements View {}
}
