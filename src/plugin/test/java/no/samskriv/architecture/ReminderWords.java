package no.samskriv.architecture;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.reminder.Rhythm;

/** What reminders ask for in words, with the ends of keys that are completed at run time. */
final class ReminderWords {
    private static final List<String> OWED = List.of("broken", "consent", "ask");

    private ReminderWords() {}

    /** These, and those of others. */
    static Map<String, Collection<String>> and(Map<String, Collection<String>> others) {
        Map<String, Collection<String>> all = new HashMap<>(others);
        all.put("samskriv.reminder.group.", List.of("now", "soon", "later", "put-off"));
        all.put("samskriv.reminder.owed.", OWED);
        all.put("samskriv.reminder.day.", OWED);
        all.put(
                "samskriv.reminder.rhythm.",
                Arrays.stream(Rhythm.values())
                        .map(rhythm -> rhythm.name().toLowerCase(Locale.ROOT))
                        .toList());
        all.put(
                "samskriv.reminder.mail.",
                Stream.of("one.subject", "one.text", "many.subject", "many.text")
                        .toList());
        all.put("samskriv.reminder.job.", List.of("running", "done", "failed"));
        return Map.copyOf(all);
    }
}
