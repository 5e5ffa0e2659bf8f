package no.samskriv.macro;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Now;

/** Pieces of sentences, as the current user's language and time zone have them. */
public final class Phrases {
    private static final String SIBILANTS = "sxzSXZ";

    private final Messages messages;
    private final CurrentUser currentUser;
    private final Now now;

    public Phrases(Messages messages, CurrentUser currentUser, Now now) {
        this.messages = messages;
        this.currentUser = currentUser;
        this.now = now;
    }

    public String text(String key, String... arguments) {
        return messages.text(key, arguments);
    }

    /** «Nords», «Hans’»: for somebody who owns something. */
    public String genitive(String name) {
        boolean sibilant = !name.isEmpty() && SIBILANTS.indexOf(name.charAt(name.length() - 1)) >= 0;
        return messages.text(sibilant ? "samskriv.genitive.sibilant" : "samskriv.genitive", name);
    }

    /** «11. november», with the year only when it is not this year's; in the language the texts are in, not another. */
    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, currentUser.zone()));
    }

    /** As {@link #day(Instant)}, for a day that has no time. */
    public String day(LocalDate day) {
        boolean thisYear = day.getYear()
                == LocalDate.ofInstant(now.instant(), currentUser.zone()).getYear();
        return format(day, messages.text(thisYear ? "samskriv.date.day" : "samskriv.date.day-year"));
    }

    /** «onsdag 9. desember», for where somebody is to come. */
    public String weekday(LocalDate day) {
        return format(day, "EEEE") + " " + day(day);
    }

    /** «sep.», for where there is little room and the whole day stands beside it. */
    public String month(LocalDate day) {
        return format(day, "MMM");
    }

    /** «10:42», where the reader is. */
    public String time(Instant instant) {
        return format(LocalTime.ofInstant(instant, currentUser.zone()), "HH:mm");
    }

    /** The date where the services are. */
    public LocalDate today() {
        return now.today();
    }

    private String format(TemporalAccessor when, String pattern) {
        Locale language = Locale.forLanguageTag(messages.text("samskriv.language"));
        return DateTimeFormatter.ofPattern(pattern, language).format(when);
    }
}
