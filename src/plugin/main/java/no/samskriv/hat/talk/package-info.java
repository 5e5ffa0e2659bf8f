/**
 * Talking about a person in a team's meeting, with somebody who speaks for the person: whom, what is asked, what the person
 * is told. Public to the other packages of the hat:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.talk.Card}
 *   <li>{@link no.samskriv.hat.talk.CardPart}
 *   <li>{@link no.samskriv.hat.talk.PromptSource}
 *   <li>{@link no.samskriv.hat.talk.WishService}
 * </ul>
 *
 * <p>Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.talk.CardFragment}
 *   <li>{@link no.samskriv.hat.talk.Cards}
 *   <li>{@link no.samskriv.hat.talk.DiscussionService}
 *   <li>{@link no.samskriv.hat.talk.HandoverPart}
 *   <li>{@link no.samskriv.hat.talk.HatScreenFragment}
 *   <li>{@link no.samskriv.hat.talk.HatScreenService}
 *   <li>{@link no.samskriv.hat.talk.MeetingTalkService}
 *   <li>{@link no.samskriv.hat.talk.TalkPart}
 *   <li>{@link no.samskriv.hat.talk.TalkStandingService}
 * </ul>
 */
@NullMarked
package no.samskriv.hat.talk;

import org.jspecify.annotations.NullMarked;
