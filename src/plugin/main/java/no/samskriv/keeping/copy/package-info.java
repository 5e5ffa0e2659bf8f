/**
 * <em>Alt om meg</em>: everything that is written about a person, in one file that is the person's to keep. Taken on the
 * own account, or together with a worker who shows it.
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.keeping.copy.PersonsCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/keeping.md}.
 */
@NullMarked
package no.samskriv.keeping.copy;

import org.jspecify.annotations.NullMarked;
