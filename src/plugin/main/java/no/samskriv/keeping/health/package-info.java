/**
 * Whether what is stored hangs together: for administrators of the wiki, in numbers alone. Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.keeping.health.StoredPart}
 * </ul>
 *
 * <p>See {@code docs/features/site.md}.
 */
@NullMarked
package no.samskriv.keeping.health;

import org.jspecify.annotations.NullMarked;
