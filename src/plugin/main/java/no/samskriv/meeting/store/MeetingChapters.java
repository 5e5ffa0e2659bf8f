package no.samskriv.meeting.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** Meetings and conversations. */
public final class MeetingChapters {
    private MeetingChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofPersonsOrTeams(MeetingRow.class)
                        .holding(Holds.USER, "FACILITATOR", "NOTE_TAKER", "CREATED_BY")
                        .holding(Holds.PAGE, "PAGE")
                        .foundByItself(),
                Chapter.ofPersons(MeetingEntryRow.class)
                        .holding(Holds.USER, "CREATED_BY")
                        .holding(Holds.LINES, "DETAILS"));
    }
}
