package no.samskriv.meeting.talk;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.samskriv.kernel.Messages;
import no.samskriv.meeting.Meeting;

/** What a meeting's page is called: by reference, kind and day, and nothing that was said. */
final class PageTitle {
    private PageTitle() {}

    /** In the language of whoever makes it; numbered from the second of the same kind on the same day on. */
    static String of(Meeting meeting, int number, Messages messages) {
        Locale language = Locale.forLanguageTag(messages.text("samskriv.language"));
        String day = DateTimeFormatter.ofPattern(messages.text("samskriv.date.day-year"), language)
                .format(meeting.frame().day());
        String kind = meeting.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String title = meeting.person().value() + " " + messages.text("samskriv.meeting.type." + kind) + " " + day;
        return number == 1 ? title : title + " (" + number + ")";
    }
}
