/**
 * What every page and every piece of the wiki's own screens shares: pages below {@code /plugins/servlet/samskriv}, links in
 * the header, and what stands on somebody else's page. How a problem is drawn in place of a page, and that no page of a
 * person is kept by a browser; and what is remembered while one request lasts. It knows no feature.
 *
 * <p>See {@code docs/architecture.md}.
 */
@NullMarked
package no.samskriv.page;

import org.jspecify.annotations.NullMarked;
