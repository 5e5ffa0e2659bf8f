/**
 * The table of calendar feeds. Public to the wiring and to the feature:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.feed.store.FeedStore}
 * </ul>
 */
@NullMarked
package no.samskriv.hat.feed.store;

import org.jspecify.annotations.NullMarked;
