/**
 * A crisis plan in use, and what is learnt of it: what was tried and helped, what somebody has to look after meanwhile, and
 * what the person wants changed afterwards. Public to its tables and
 * its demo:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.use.CrisisUse}
 *   <li>{@link no.samskriv.crisis.use.Helped}
 *   <li>{@link no.samskriv.crisis.use.Proposal}
 *   <li>{@link no.samskriv.crisis.use.ProposalKind}
 *   <li>{@link no.samskriv.crisis.use.ProposalState}
 *   <li>{@link no.samskriv.crisis.use.Tried}
 *   <li>{@link no.samskriv.crisis.use.UseDemo}
 *   <li>{@link no.samskriv.crisis.use.UseQuestion}
 * </ul>
 *
 * <p>Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.use.ProposalSteps}
 *   <li>{@link no.samskriv.crisis.use.Reviewer}
 *   <li>{@link no.samskriv.crisis.use.UseFragment}
 *   <li>{@link no.samskriv.crisis.use.UsePart}
 * </ul>
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.use.UseCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/crisis.md}.
 */
@NullMarked
package no.samskriv.crisis.use;

import org.jspecify.annotations.NullMarked;
