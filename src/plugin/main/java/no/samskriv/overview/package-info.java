/**
 * What a coordinator sees of the work with many persons: who needs something of us today and why, ordered by relation and not
 * by control; the list of all of them; what has come of it, where the person has said that it may be counted; and handing over
 * to another coordinator. One line for each worker and person is kept beside what it is about and written in the same transaction.
 *
 * <p>See {@code docs/features/overview.md}.
 */
@NullMarked
package no.samskriv.overview;

import org.jspecify.annotations.NullMarked;
