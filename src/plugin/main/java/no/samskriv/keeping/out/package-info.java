/**
 * A team written out to a file on the server, for another site. Public to the other parts of the product:
 *
 * <ul>
 *   <li>{@link no.samskriv.keeping.out.ExportFragment}
 *   <li>{@link no.samskriv.keeping.out.ExportRun}
 *   <li>{@link no.samskriv.keeping.out.TeamWritingRules}
 * </ul>
 *
 * <p>See {@code docs/features/keeping.md}.
 */
@NullMarked
package no.samskriv.keeping.out;

import org.jspecify.annotations.NullMarked;
