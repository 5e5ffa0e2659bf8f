package no.samskriv.reminder.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.reminder.ReminderSettings;
import no.samskriv.reminder.Rhythm;
import no.samskriv.storage.FirstElsewhere;
import org.jspecify.annotations.Nullable;

/** How users want to be reminded, what they have put off, and when they were told. */
public final class ReminderStore {
    private static final String OF_USER = "ACCOUNT = ?";

    private final ActiveObjects ao;

    public ReminderStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Nothing for whoever has decided nothing. */
    public Optional<ReminderSettings> settings(UserRef user) {
        return settingRow(user).map(ReminderStore::settings);
    }

    /** In the transaction that has claimed the revision. */
    public void put(ReminderSettings settings) {
        Optional<ReminderSettingRow> present = settingRow(settings.user());
        if (present.isEmpty()) {
            Map<String, Object> row = new HashMap<>();
            row.put("ACCOUNT", settings.user().key());
            row.put("RHYTHM", settings.rhythm().name());
            row.put("QUIET_DAYS", names(settings.quiet()));
            row.put("REVISION", settings.revision().number());
            ao.create(ReminderSettingRow.class, row);
            return;
        }
        ReminderSettingRow row = present.get();
        row.setRhythm(settings.rhythm().name());
        row.setQuietDays(names(settings.quiet()));
        row.setRevision(settings.revision().number());
        row.save();
    }

    /** What a user has put off, and until when: that day counts. One statement. */
    public Map<String, LocalDate> putOff(UserRef user) {
        return Arrays.stream(ao.find(SnoozeRow.class, Query.select().where(OF_USER, user.key())))
                .collect(Collectors.toMap(SnoozeRow::getReminder, row -> LocalDate.parse(row.getUntilDay())));
    }

    /** @param person whom it is about, so that it goes with the person */
    public void putOff(UserRef user, PersonRef person, String reminder, LocalDate until) {
        Query query = Query.select().where("SNOOZE_KEY = ?", key(user, reminder));
        Optional<SnoozeRow> present =
                Arrays.stream(ao.find(SnoozeRow.class, query)).findFirst();
        if (present.isPresent()) {
            present.get().setUntilDay(until.toString());
            present.get().save();
        } else {
            FirstElsewhere.orBeginAnew(() -> ao.create(
                    SnoozeRow.class,
                    Map.of(
                            "SNOOZE_KEY",
                            key(user, reminder),
                            "ACCOUNT",
                            user.key(),
                            "PERSON",
                            person.value(),
                            "REMINDER",
                            reminder,
                            "UNTIL_DAY",
                            until.toString())));
        }
    }

    public void takeUp(UserRef user, String reminder) {
        ao.deleteWithSQL(SnoozeRow.class, "SNOOZE_KEY = ?", key(user, reminder));
    }

    /** Forgets what this user had put off until before this day. */
    public void forgetPutOffBefore(UserRef user, LocalDate day) {
        ao.deleteWithSQL(SnoozeRow.class, "ACCOUNT = ? AND UNTIL_DAY < ?", user.key(), day.toString());
    }

    /** Whether the user was told on some day from this one on. */
    public boolean wasToldSince(UserRef user, LocalDate day) {
        return ao.count(
                        DigestRow.class,
                        Query.select().where("ACCOUNT = ? AND SENT_ON >= ?", user.key(), day.toString()))
                > 0;
    }

    /** Says that the user is told on this day; false when that is said already. */
    public boolean tell(UserRef user, LocalDate day) {
        if (wasToldSince(user, day)) {
            return false;
        }
        FirstElsewhere.orBeginAnew(() -> ao.create(
                DigestRow.class,
                Map.of("DIGEST_KEY", key(user, day.toString()), "ACCOUNT", user.key(), "SENT_ON", day.toString())));
        return true;
    }

    /** Forgets who was told before this day. */
    public void forgetToldBefore(LocalDate day) {
        ao.deleteWithSQL(DigestRow.class, "SENT_ON < ?", day.toString());
    }

    /** Both keys together can be longer than an index takes. */
    private static String key(UserRef user, String what) {
        return UUID.nameUUIDFromBytes((user.key() + "\n" + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Optional<ReminderSettingRow> settingRow(UserRef user) {
        return Arrays.stream(ao.find(ReminderSettingRow.class, Query.select().where(OF_USER, user.key())))
                .findFirst();
    }

    private static @Nullable String names(Set<DayOfWeek> days) {
        return days.isEmpty() ? null : days.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static ReminderSettings settings(ReminderSettingRow row) {
        Set<DayOfWeek> quiet = Stream.ofNullable(row.getQuietDays())
                .flatMap(days -> Stream.of(days.split(",", -1)))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
        return new ReminderSettings(
                new UserRef(row.getAccount()), Rhythm.valueOf(row.getRhythm()), quiet, new Revision(row.getRevision()));
    }
}
