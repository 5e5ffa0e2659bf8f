/**
 * What waits for whom: a list on a page, and an e-mail that says how many things wait and where, and nothing about anybody.
 * Sent once for the whole cluster, at most once a day to each, never on days that are to be quiet.
 *
 * <p>Public to the wiring and to the store:
 *
 * <ul>
 *   <li>{@link no.samskriv.reminder.DigestService}
 *   <li>{@link no.samskriv.reminder.Reminder}
 *   <li>{@link no.samskriv.reminder.ReminderFragment}
 *   <li>{@link no.samskriv.reminder.ReminderService}
 *   <li>{@link no.samskriv.reminder.ReminderSettingService}
 *   <li>{@link no.samskriv.reminder.ReminderSettings}
 *   <li>{@link no.samskriv.reminder.Rhythm}
 * </ul>
 *
 * <p>See {@code docs/features/reminder.md}.
 */
@NullMarked
package no.samskriv.reminder;

import org.jspecify.annotations.NullMarked;
