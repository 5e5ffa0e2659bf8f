package no.samskriv.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.overview.OverviewPage.Entry;

/** The list as lines of a file: days as ISO dates, so that they can be sorted, and everything else in words. */
public final class OverviewCsvFragment {
    private final Phrases phrases;
    private final Users users;

    public OverviewCsvFragment(Phrases phrases, Users users) {
        this.phrases = phrases;
        this.users = users;
    }

    /** @param names whether persons are named; by reference otherwise, as in {@link #line} */
    String head(boolean names) {
        return Csv.line(List.of(
                text(names ? "column.name" : "column.ref"),
                text("column.plan"),
                text("column.crisis"),
                text("column.meeting"),
                text("column.together"),
                text("column.contact")));
    }

    String line(Entry entry, boolean names) {
        Standing standing = entry.line().standing();
        LocalDate meeting = standing.meeting();
        UserRef contact = standing.mainContact();
        return Csv.line(List.of(
                names ? entry.person().name() : entry.person().ref().value(),
                text("plan." + OverviewWords.word(standing.plan())),
                Objects.toString(standing.crisisUntil(), text("crisis." + OverviewWords.word(standing.crisis()))),
                meeting == null || meeting.isBefore(phrases.today()) ? "" : meeting.toString(),
                standing.together().toString(),
                contact == null ? "" : users.displayName(contact)));
    }

    private String text(String key) {
        return phrases.text("samskriv.overview." + key);
    }
}
