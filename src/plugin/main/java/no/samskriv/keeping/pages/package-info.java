/**
 * What becomes of the wiki's pages that stand for persons, and what the wiki keeps of them. Public for the wiring alone:
 * {@link no.samskriv.keeping.pages.PageTidyService}, {@link no.samskriv.keeping.pages.PageHealthService},
 * {@link no.samskriv.keeping.pages.PageHealthFragment} and {@link no.samskriv.keeping.pages.PageHealthServlet}.
 *
 * <p>See {@code docs/features/keeping.md}.
 */
@NullMarked
package no.samskriv.keeping.pages;

import org.jspecify.annotations.NullMarked;
