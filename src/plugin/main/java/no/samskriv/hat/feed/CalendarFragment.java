package no.samskriv.hat.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.TimeZone;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Now;

/** Draws a calendar as iCalendar (RFC 5545). No name and no text that anybody wrote comes into it. */
final class CalendarFragment {
    private static final String PRODUCT = "-//Samskriv//Recoveryhatten//NO";
    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);

    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);
    /** Nobody says how long a meeting takes, and a calendar draws nothing for a moment. */
    private static final Duration LENGTH = Duration.builder().hours(1).build();

    private static final Duration ASK_AGAIN = Duration.builder().hours(6).build();

    private final Messages messages;

    CalendarFragment(Messages messages) {
        this.messages = messages;
    }

    String of(TeamCalendar calendar) {
        ICalendar written = new ICalendar();
        written.setProductId(PRODUCT);
        String name = text(calendar, "samskriv.hat.feed.name");
        written.setName(name);
        // what most calendars go by still
        written.setExperimentalProperty("X-WR-CALNAME", name);
        // RFC 7986 wants the type said, which the library takes for granted
        written.setRefreshInterval(ASK_AGAIN).setParameter("VALUE", "DURATION");
        written.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Now.HERE), rules()));
        calendar.meetings().forEach(meeting -> written.addEvent(event(meeting, calendar)));
        return lines(written);
    }

    private VEvent event(TeamMeeting meeting, TeamCalendar calendar) {
        VEvent event = new VEvent();
        event.setUid(meeting.id() + "@samskriv");
        event.setSequence(meeting.revision().number() - 1);
        event.setDateTimeStamp(Date.from(calendar.at()));
        LocalTime from = meeting.from();
        if (from == null) {
            event.setDateStart(new DateStart(new ICalDate(day(meeting), false)));
        } else {
            Instant start = meeting.day().atTime(from).atZone(Now.HERE).toInstant();
            event.setDateStart(Date.from(start));
            event.setDuration(LENGTH);
        }
        event.setSummary(text(calendar, summary(meeting, calendar)));
        event.setStatus(meeting.isCancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private static DateTimeComponents day(TeamMeeting meeting) {
        return new DateTimeComponents(
                meeting.day().getYear(),
                meeting.day().getMonthValue(),
                meeting.day().getDayOfMonth());
    }

    private static String summary(TeamMeeting meeting, TeamCalendar calendar) {
        if (calendar.hasTheHat(meeting)) {
            return "samskriv.hat.feed.own-turn";
        }
        return switch (meeting.type()) {
            case TEAM -> "samskriv.hat.feed.team";
            case RECOVERY_GROUP -> "samskriv.hat.feed.recovery-group";
            case SUPERVISION -> "samskriv.hat.feed.supervision";
        };
    }

    private String text(TeamCalendar calendar, String key) {
        return messages.textIn(calendar.language(), key);
    }

    /** How the clock has been set in Norway since 1996, as RFC 5545 wants it told along. */
    private static VTimezone rules() {
        VTimezone rules = new VTimezone(Now.HERE.getId());
        DaylightSavingsTime summer = new DaylightSavingsTime();
        set(summer, new DateTimeComponents(1996, 3, 31, 2, 0, 0, false), WINTER, SUMMER, 3);
        rules.addDaylightSavingsTime(summer);
        StandardTime winter = new StandardTime();
        set(winter, new DateTimeComponents(1996, 10, 27, 3, 0, 0, false), SUMMER, WINTER, 10);
        rules.addStandardTime(winter);
        return rules;
    }

    private static void set(Observance rule, DateTimeComponents first, UtcOffset from, UtcOffset to, int month) {
        rule.setDateStart(first);
        rule.setTimezoneOffsetFrom(from);
        rule.setTimezoneOffsetTo(to);
        rule.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
    }

    private static String lines(ICalendar calendar) {
        StringWriter lines = new StringWriter();
        try (ICalWriter writer = new ICalWriter(lines, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written outside memory", e);
        }
        return lines.toString();
    }
}
