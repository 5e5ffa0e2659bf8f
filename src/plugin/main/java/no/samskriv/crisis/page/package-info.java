/**
 * The whole crisis plan on the page: how far it has come, what stands in it, and changing it where it stands. Public for the
 * wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.page.CrisisFormsPart}
 *   <li>{@link no.samskriv.crisis.page.EntriesPart}
 *   <li>{@link no.samskriv.crisis.page.SettingsPart}
 *   <li>{@link no.samskriv.crisis.page.StatePart}
 * </ul>
 *
 * <p>See {@code docs/features/crisis.md}.
 */
@NullMarked
package no.samskriv.crisis.page;

import org.jspecify.annotations.NullMarked;
