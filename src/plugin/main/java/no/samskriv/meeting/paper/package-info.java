/**
 * What comes out of a meeting on paper and on a wall: the slip that the person leaves with, and the big screen that all who
 * are there look at together. Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.meeting.paper.EndFragment}
 *   <li>{@link no.samskriv.meeting.paper.ScreenFragment}
 *   <li>{@link no.samskriv.meeting.paper.SlipFragment}
 * </ul>
 *
 * <p>See {@code docs/features/meeting.md}.
 */
@NullMarked
package no.samskriv.meeting.paper;

import org.jspecify.annotations.NullMarked;
