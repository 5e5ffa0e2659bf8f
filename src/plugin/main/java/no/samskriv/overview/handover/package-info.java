/**
 * From one coordinator to another: what there is to go through, what the person wants the new one to know, and then all of it at
 * once. Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.overview.handover.HandedOverPart}
 *   <li>{@link no.samskriv.overview.handover.Handover}
 *   <li>{@link no.samskriv.overview.handover.HandoverFragment}
 *   <li>{@link no.samskriv.overview.handover.HandoverPoint}
 *   <li>{@link no.samskriv.overview.handover.HandoverRules}
 *   <li>{@link no.samskriv.overview.handover.HandoverService}
 *   <li>{@link no.samskriv.overview.handover.HandoverStatus}
 *   <li>{@link no.samskriv.overview.handover.MattersService}
 * </ul>
 *
 * <p>See {@code docs/features/overview.md}.
 */
@NullMarked
package no.samskriv.overview.handover;

import org.jspecify.annotations.NullMarked;
