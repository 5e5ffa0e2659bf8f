/**
 * The recovery hat: in each meeting of a team one person wears it and speaks for whoever is talked about. Public to
 * other features, to its own packages and to its demo:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.Discussion}
 *   <li>{@link no.samskriv.hat.Effect}
 *   <li>{@link no.samskriv.hat.EffectResult}
 *   <li>{@link no.samskriv.hat.EffectType}
 *   <li>{@link no.samskriv.hat.HatContent}
 *   <li>{@link no.samskriv.hat.HatPart}
 *   <li>{@link no.samskriv.hat.Knows}
 *   <li>{@link no.samskriv.hat.Noticed}
 *   <li>{@link no.samskriv.hat.Proposal}
 *   <li>{@link no.samskriv.hat.TeamMeeting}
 *   <li>{@link no.samskriv.hat.TeamMeetingStatus}
 *   <li>{@link no.samskriv.hat.TeamMeetingType}
 *   <li>{@link no.samskriv.hat.Turn}
 *   <li>{@link no.samskriv.hat.TurnReason}
 *   <li>{@link no.samskriv.hat.Wish}
 *   <li>{@link no.samskriv.hat.WishKind}
 * </ul>
 *
 * <p>Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.HatFragment}
 * </ul>
 *
 * <p>See {@code docs/features/hat.md}.
 */
@NullMarked
package no.samskriv.hat;

import org.jspecify.annotations.NullMarked;
