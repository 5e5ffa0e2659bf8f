/**
 * How meetings and conversations come about: the page that lists them, the conversation of two people in four lines, what
 * must be ready after a transition, the next meeting in one click, and a page of its own for a meeting. Public to the wiring
 * and to tests:
 *
 * <ul>
 *   <li>{@link no.samskriv.meeting.talk.ConversationFragment}
 *   <li>{@link no.samskriv.meeting.talk.MeetingPages}
 *   <li>{@link no.samskriv.meeting.talk.NextMeeting}
 *   <li>{@link no.samskriv.meeting.talk.NextMeetingFragment}
 *   <li>{@link no.samskriv.meeting.talk.PersonMeetings}
 *   <li>{@link no.samskriv.meeting.talk.TalkFragment}
 *   <li>{@link no.samskriv.meeting.talk.TransitionFragment}
 * </ul>
 */
@NullMarked
package no.samskriv.meeting.talk;

import org.jspecify.annotations.NullMarked;
