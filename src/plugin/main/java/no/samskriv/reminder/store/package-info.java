/**
 * The tables of reminders. Public to the wiring and to the feature:
 *
 * <ul>
 *   <li>{@link no.samskriv.reminder.store.DigestRow}
 *   <li>{@link no.samskriv.reminder.store.ReminderChapters}
 *   <li>{@link no.samskriv.reminder.store.ReminderSettingRow}
 *   <li>{@link no.samskriv.reminder.store.ReminderStore}
 *   <li>{@link no.samskriv.reminder.store.SnoozeRow}
 * </ul>
 */
@NullMarked
package no.samskriv.reminder.store;

import org.jspecify.annotations.NullMarked;
