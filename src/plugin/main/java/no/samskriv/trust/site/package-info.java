/**
 * What is decided and looked after for the whole wiki, and what people are told about it.
 *
 * <p>Public for its store:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.site.InformationGiven}
 *   <li>{@link no.samskriv.trust.site.InformationKind}
 * </ul>
 *
 * <p>Public for other features:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.site.AdminPart}
 *   <li>{@link no.samskriv.trust.site.LifeDomains}
 *   <li>{@link no.samskriv.trust.site.ReminderRule}
 *   <li>{@link no.samskriv.trust.site.RightsTexts}
 * </ul>
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.site.AdminFragment}
 *   <li>{@link no.samskriv.trust.site.InformationFragment}
 * </ul>
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.site.InformationCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/site.md}.
 */
@NullMarked
package no.samskriv.trust.site;

import org.jspecify.annotations.NullMarked;
