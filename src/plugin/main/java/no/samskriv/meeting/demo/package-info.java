/**
 * The meetings and conversations of the demo's persons. Public to the demo and the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.meeting.demo.MeetingDemo}
 * </ul>
 *
 * <p>See {@code docs/features/demo.md}.
 */
@NullMarked
package no.samskriv.meeting.demo;

import org.jspecify.annotations.NullMarked;
