/**
 * What becomes of what is written: given to the person, taken out of a site and into another, closed, archived and erased;
 * and what happens to it when the wiki's pages are copied, moved, thrown away and brought back.
 *
 * <p>Public to its own parts:
 *
 * <ul>
 *   <li>{@link no.samskriv.keeping.Background}
 *   <li>{@link no.samskriv.keeping.Closing}
 *   <li>{@link no.samskriv.keeping.RunState}
 *   <li>{@link no.samskriv.keeping.TeamFile}
 *   <li>{@link no.samskriv.keeping.TranslationRules}
 *   <li>{@link no.samskriv.keeping.WrittenUsers}
 * </ul>
 *
 * <p>See {@code docs/features/keeping.md}.
 */
@NullMarked
package no.samskriv.keeping;

import org.jspecify.annotations.NullMarked;
