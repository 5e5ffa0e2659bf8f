/**
 * What comes of a meeting: decisions, made into actions on the plan in one touch, and what was promised and won since the
 * last meeting. Public for the wiring and for {@code meeting.paper}:
 *
 * <ul>
 *   <li>{@link no.samskriv.meeting.actions.DecisionsFragment}
 *   <li>{@link no.samskriv.meeting.actions.SaidView}
 *   <li>{@link no.samskriv.meeting.actions.Since}
 *   <li>{@link no.samskriv.meeting.actions.SinceFragment}
 * </ul>
 *
 * <p>See {@code docs/features/meeting.md}.
 */
@NullMarked
package no.samskriv.meeting.actions;

import org.jspecify.annotations.NullMarked;
