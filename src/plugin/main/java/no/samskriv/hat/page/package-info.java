/**
 * The team's page of the hat, as it is drawn: who has it today and next, and the page with the whole list and why.
 * Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.page.HatListFragment}
 *   <li>{@link no.samskriv.hat.page.HatListServlet}
 *   <li>{@link no.samskriv.hat.page.NextPart}
 *   <li>{@link no.samskriv.hat.page.TodayPart}
 * </ul>
 *
 * <p>See {@code docs/features/hat.md}.
 */
@NullMarked
package no.samskriv.hat.page;

import org.jspecify.annotations.NullMarked;
