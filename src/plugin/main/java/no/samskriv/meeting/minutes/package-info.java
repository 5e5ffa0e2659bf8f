/**
 * After a meeting: the person goes through what was said and decided and answers to exactly that, says beside it what only
 * they can change, and asks to have corrected what is not right; how the meeting was for them; what has been entered in the
 * record that is kept elsewhere; and what was changed, by whom. Public to the other parts of meetings:
 *
 * <ul>
 *   <li>{@link no.samskriv.meeting.minutes.GoneThrough}
 *   <li>{@link no.samskriv.meeting.minutes.Minutes}
 *   <li>{@link no.samskriv.meeting.minutes.MinutesStanding}
 *   <li>{@link no.samskriv.meeting.minutes.MinutesText}
 *   <li>{@link no.samskriv.meeting.minutes.Pulses}
 *   <li>{@link no.samskriv.meeting.minutes.MeetingHistory}
 * </ul>
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.meeting.minutes.AfterFragment}
 *   <li>{@link no.samskriv.meeting.minutes.ChangedFragment}
 *   <li>{@link no.samskriv.meeting.minutes.MinutesFragment}
 *   <li>{@link no.samskriv.meeting.minutes.PulseFragment}
 *   <li>{@link no.samskriv.meeting.minutes.PulseRowFragment}
 * </ul>
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.meeting.minutes.MinutesCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/meeting.md}.
 */
@NullMarked
package no.samskriv.meeting.minutes;

import org.jspecify.annotations.NullMarked;
