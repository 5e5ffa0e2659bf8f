/**
 * A team's meetings, and one's own turns with the hat, in a calendar of one's own. Nothing about a person is in it. Public
 * to the wiring and to the demo:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.feed.CalendarFeed}
 *   <li>{@link no.samskriv.hat.feed.FeedPart}
 *   <li>{@link no.samskriv.hat.feed.FeedToken}
 *   <li>{@link no.samskriv.hat.feed.TeamCalendar}
 * </ul>
 *
 * <p>See {@code docs/features/hat.md}.
 */
@NullMarked
package no.samskriv.hat.feed;

import org.jspecify.annotations.NullMarked;
