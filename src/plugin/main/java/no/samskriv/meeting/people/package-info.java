/**
 * The people of a meeting: what the person prepares, who is there and why, whose consent is missing, what is sent to
 * those who are asked, and the pause that anybody may ask for. Public for the wiring and the descriptor:
 *
 * <ul>
 *   <li>{@link no.samskriv.meeting.people.AttendingFragment}
 *   <li>{@link no.samskriv.meeting.people.InvitationFragment}
 *   <li>{@link no.samskriv.meeting.people.InvitationService}
 *   <li>{@link no.samskriv.meeting.people.PauseFragment}
 *   <li>{@link no.samskriv.meeting.people.PreparationFragment}
 *   <li>{@link no.samskriv.meeting.people.PreparationServlet}
 *   <li>{@link no.samskriv.meeting.people.PreparedFragment}
 * </ul>
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.meeting.people.PreparationCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/meeting.md}.
 */
@NullMarked
package no.samskriv.meeting.people;

import org.jspecify.annotations.NullMarked;
