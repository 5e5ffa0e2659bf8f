/**
 * Pages as readers see them: storage format becomes HTML, and macros are run where they stand. What is wrong on a page
 * is shown in its place; the rest of the page survives.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host.page;

import org.jspecify.annotations.NullMarked;
