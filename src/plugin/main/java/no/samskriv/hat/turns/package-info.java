/**
 * Whose turn it is: when the team meets, who has the hat next and why, who is away, who changes turns with whom, and
 * how anybody takes the hat at the meeting. Public to the other parts of the hat and to its demo:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.turns.Balance}
 *   <li>{@link no.samskriv.hat.turns.Because}
 *   <li>{@link no.samskriv.hat.turns.Coming}
 *   <li>{@link no.samskriv.hat.turns.HatAbsence}
 *   <li>{@link no.samskriv.hat.turns.HatMember}
 *   <li>{@link no.samskriv.hat.turns.HatRule}
 *   <li>{@link no.samskriv.hat.turns.HatSwap}
 *   <li>{@link no.samskriv.hat.turns.HatTerms}
 *   <li>{@link no.samskriv.hat.turns.HatTurns}
 *   <li>{@link no.samskriv.hat.turns.Holidays}
 *   <li>{@link no.samskriv.hat.turns.MemberTerms}
 *   <li>{@link no.samskriv.hat.turns.NewHatRule}
 *   <li>{@link no.samskriv.hat.turns.NewTeamMeeting}
 *   <li>{@link no.samskriv.hat.turns.NewTerms}
 *   <li>{@link no.samskriv.hat.turns.Pick}
 *   <li>{@link no.samskriv.hat.turns.Rotation}
 *   <li>{@link no.samskriv.hat.turns.Share}
 *   <li>{@link no.samskriv.hat.turns.Slot}
 *   <li>{@link no.samskriv.hat.turns.SwapStatus}
 * </ul>
 *
 * <p>See {@code docs/features/hat.md}.
 */
@NullMarked
package no.samskriv.hat.turns;

import org.jspecify.annotations.NullMarked;
