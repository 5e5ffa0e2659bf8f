/**
 * Rows of the access log that wait outside the database, in a file of this node, until the log can take them: so that a
 * crisis sheet is shown although the log cannot be written, and no showing of one is forgotten.
 *
 * <p>Public for the wiring, and for the page that tells what waits:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.spool.SpoolFile}
 *   <li>{@link no.samskriv.trust.spool.SpoolState}
 * </ul>
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.spool.TakingIn}
 * </ul>
 *
 * <p>See {@code docs/features/trust.md}.
 */
@NullMarked
package no.samskriv.trust.spool;

import org.jspecify.annotations.NullMarked;
