/**
 * Showing a person their own record on a worker's screen, and nothing else until it has ended.
 *
 * <p>Public for its store:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.show.ShowSession}
 * </ul>
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.show.NarrowedByShow}
 *   <li>{@link no.samskriv.trust.show.ShowFragment}
 * </ul>
 *
 * <p>See {@code docs/features/trust.md}.
 */
@NullMarked
package no.samskriv.trust.show;

import org.jspecify.annotations.NullMarked;
