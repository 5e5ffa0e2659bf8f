/**
 * What is said of a plan as a whole, who has said yes to which version of it, and what has changed since. Signing is never
 * asked for: in use and not signed is a full state. Public to the plan, its demo, and the features that are signed too:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.signing.AgreedText}
 *   <li>{@link no.samskriv.plan.signing.NewSignOff}
 *   <li>{@link no.samskriv.plan.signing.PlanHead}
 *   <li>{@link no.samskriv.plan.signing.PlanHeadChange}
 *   <li>{@link no.samskriv.plan.signing.PlanStanding}
 *   <li>{@link no.samskriv.plan.signing.PlanStatus}
 *   <li>{@link no.samskriv.plan.signing.SignAnswer}
 *   <li>{@link no.samskriv.plan.signing.SignMethod}
 *   <li>{@link no.samskriv.plan.signing.SignOff}
 *   <li>{@link no.samskriv.plan.signing.SignOffJson}
 *   <li>{@link no.samskriv.plan.signing.SignedLines}
 *   <li>{@link no.samskriv.plan.signing.SignedTexts}
 *   <li>{@link no.samskriv.plan.signing.SignedThing}
 *   <li>{@link no.samskriv.plan.signing.Version}
 * </ul>
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.signing.SheetFragment}
 *   <li>{@link no.samskriv.plan.signing.SigningFragment}
 *   <li>{@link no.samskriv.plan.signing.VersionsFragment}
 * </ul>
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.signing.VersionsCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/plan.md}.
 */
@NullMarked
package no.samskriv.plan.signing;

import org.jspecify.annotations.NullMarked;
