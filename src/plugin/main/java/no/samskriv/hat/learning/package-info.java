/**
 * How a team learns: the questions whoever has the hat is given, a tip for the week, what each has thought about, what the
 * team stands for, and meetings where nobody is talked about. Nothing here is about a person. Public to the rest of the
 * hat, to the demo, and to the tables below:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.learning.ForgettingService}
 *   <li>{@link no.samskriv.hat.learning.HatPrompt}
 *   <li>{@link no.samskriv.hat.learning.HatTextsPart}
 *   <li>{@link no.samskriv.hat.learning.Holds}
 *   <li>{@link no.samskriv.hat.learning.LearningFragment}
 *   <li>{@link no.samskriv.hat.learning.LearningMeetingFragment}
 *   <li>{@link no.samskriv.hat.learning.LearningPart}
 *   <li>{@link no.samskriv.hat.learning.NoteKind}
 *   <li>{@link no.samskriv.hat.learning.PromptEdit}
 *   <li>{@link no.samskriv.hat.learning.PromptLibrary}
 *   <li>{@link no.samskriv.hat.learning.PromptWording}
 *   <li>{@link no.samskriv.hat.learning.Prompts}
 *   <li>{@link no.samskriv.hat.learning.PromptsFragment}
 *   <li>{@link no.samskriv.hat.learning.TalkPrompts}
 *   <li>{@link no.samskriv.hat.learning.TeamNote}
 *   <li>{@link no.samskriv.hat.learning.Tips}
 *   <li>{@link no.samskriv.hat.learning.ValueCheck}
 *   <li>{@link no.samskriv.hat.learning.ValueStatement}
 * </ul>
 */
@NullMarked
package no.samskriv.hat.learning;

import org.jspecify.annotations.NullMarked;
