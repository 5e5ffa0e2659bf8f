package no.samskriv.reminder;

import java.time.DayOfWeek;
import java.util.List;
import no.samskriv.rest.JsonFields;

/** How the current user wants to be reminded, in an answer. */
public record ReminderSettingsJson(int revision, String rhythm, List<String> quietDays) {

    static ReminderSettingsJson of(ReminderSettings settings) {
        return new ReminderSettingsJson(
                settings.revision().number(),
                settings.rhythm().name(),
                settings.quiet().stream().sorted().map(DayOfWeek::name).toList());
    }

    static Rhythm rhythm(JsonFields fields) {
        return fields.allow("revision", "rhythm", "quietDays").choice("rhythm", Rhythm.class);
    }
}
