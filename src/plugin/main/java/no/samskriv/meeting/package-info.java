/**
 * Meetings about a person, with the person: prepared by them, their items first, and what was decided made into actions on
 * the plan. What a meeting consists of are its entries ({@link no.samskriv.meeting.MeetingEntryKind}). Public to other features, to
 * its own packages and to its demo:
 *
 * <ul>
 *   <li>{@link no.samskriv.meeting.Agenda}
 *   <li>{@link no.samskriv.meeting.AttendanceStatus}
 *   <li>{@link no.samskriv.meeting.ConsentCheckService}
 *   <li>{@link no.samskriv.meeting.CorrectionResult}
 *   <li>{@link no.samskriv.meeting.CorrectionWording}
 *   <li>{@link no.samskriv.meeting.DecidedBy}
 *   <li>{@link no.samskriv.meeting.ItemStatus}
 *   <li>{@link no.samskriv.meeting.ItemPart}
 *   <li>{@link no.samskriv.meeting.Journalled}
 *   <li>{@link no.samskriv.meeting.Lane}
 *   <li>{@link no.samskriv.meeting.Line}
 *   <li>{@link no.samskriv.meeting.Meeting}
 *   <li>{@link no.samskriv.meeting.MeetingChange}
 *   <li>{@link no.samskriv.meeting.MeetingContent}
 *   <li>{@link no.samskriv.meeting.MeetingFrame}
 *   <li>{@link no.samskriv.meeting.MeetingEntry}
 *   <li>{@link no.samskriv.meeting.MeetingStatus}
 *   <li>{@link no.samskriv.meeting.MeetingType}
 *   <li>{@link no.samskriv.meeting.NewMeeting}
 *   <li>{@link no.samskriv.meeting.PagePart}
 *   <li>{@link no.samskriv.meeting.PeopleWording}
 *   <li>{@link no.samskriv.meeting.TopicWording}
 *   <li>{@link no.samskriv.meeting.MeetingEntryInput}
 *   <li>{@link no.samskriv.meeting.MeetingEntryKind}
 *   <li>{@link no.samskriv.meeting.NoteView}
 *   <li>{@link no.samskriv.meeting.NoteViews}
 * </ul>
 *
 * <p>Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.meeting.AgendaFragment}
 *   <li>{@link no.samskriv.meeting.LanesFragment}
 *   <li>{@link no.samskriv.meeting.MeetingFormsPart}
 *   <li>{@link no.samskriv.meeting.MeetingFragment}
 *   <li>{@link no.samskriv.meeting.WorkedFragment}
 *   <li>{@link no.samskriv.meeting.MeetingsSummed}
 * </ul>
 *
 * <p>See {@code docs/features/meeting.md}.
 */
@NullMarked
package no.samskriv.meeting;

import org.jspecify.annotations.NullMarked;
