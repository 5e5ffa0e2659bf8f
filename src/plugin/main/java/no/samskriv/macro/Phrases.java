package no.samskriv.macro;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
        LocalDate day = LocalDate.ofInstant(instant, currentUser.zone());
        boolean thisYear = day.getYear()
                == LocalDate.ofInstant(now.instant(), currentUser.zone()).getYear();
        String pattern = messages.text(thisYear ? "samskriv.date.day" : "samskriv.date.day-year");
        Locale language = Locale.forLanguageTag(messages.text("samskriv.language"));
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }
}
