/**
 * Whether what is stored hangs together, and what lies on the server in files: for administrators of the wiki, in numbers alone. Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.keeping.health.LyingFilesPart}
 *   <li>{@link no.samskriv.keeping.health.StoredPart}
 * </ul>
 *
 * <p>See {@code docs/features/site.md}.
 */
@NullMarked
package no.samskriv.keeping.health;

import org.jspecify.annotations.NullMarked;
