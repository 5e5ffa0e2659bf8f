package no.samskriv.trust.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskriv.kernel.ProblemException;
import no.samskriv.trust.Setting;
import no.samskriv.trust.ShownSettings;

/**
 * What a site has decided about e-mails that say that something waits.
 *
 * @param off whether nobody gets one
 * @param hour from this hour on they are sent
 * @param quiet when nobody gets one, beside the days on which nobody works
 */
public record ReminderRule(boolean off, int hour, List<Span> quiet) {
    /** As a site is installed. */
    static final int HOUR = 7;

    private static final int EARLIEST = 5;
    private static final int LATEST = 20;
    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\s*\\.\\.\\s*(\\d{4}-\\d{2}-\\d{2}))?");

    public ReminderRule {
        quiet = List.copyOf(quiet);
    }

    /** From one day to another, both of which count. */
    public record Span(LocalDate from, LocalDate to) {
        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public static ReminderRule of(ShownSettings settings) {
        return new ReminderRule(
                settings.get(Setting.REMINDER_OFF).isPresent(),
                settings.get(Setting.REMINDER_HOUR).map(Integer::valueOf).orElse(HOUR),
                settings.lines(Setting.REMINDER_QUIET).stream()
                        .flatMap(line -> span(line).stream())
                        .toList());
    }

    /** The text itself; refuses an hour that is none, or at which people sleep. */
    static String requireHour(String text, String field) {
        boolean fits =
                text.matches("\\d{1,2}") && Integer.parseInt(text) >= EARLIEST && Integer.parseInt(text) <= LATEST;
        if (!fits) {
            throw ProblemException.invalid(field, "not-a-number", Integer.toString(EARLIEST), Integer.toString(LATEST));
        }
        return text;
    }

    /** The text itself; refuses one with a line that is neither a day nor two with dots between, naming the line. */
    static String requireLines(String text, String field) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && span(line).isEmpty())
                .findFirst()
                .ifPresent(line -> {
                    throw ProblemException.invalid(field, "quiet-line", line);
                });
        return text;
    }

    private static Optional<Span> span(String line) {
        Matcher days = LINE.matcher(line);
        if (!days.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate from = LocalDate.parse(days.group(1));
            LocalDate to = days.group(2) == null ? from : LocalDate.parse(days.group(2));
            return from.isAfter(to) ? Optional.empty() : Optional.of(new Span(from, to));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
