package no.samskriv.hat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * That a team talked about a person in a meeting with the hat, and what came of it. Every text is a worker's, never the
 * person's (INV-18), except {@link #SAID}, which is what the person asked the team to bring.
 *
 * @param standIn who speaks for the person instead of whoever has the hat, because the two stand too close, or because
 *     whoever has the hat has no access to the person (INV-19); null for nobody
 * @param knows whether the person knows; null while nobody has said
 * @param prompts the keys of the questions that were picked for it, in order
 * @param texts by field: {@link #TELL}, {@link #NOTHING_TO_TELL}, {@link #ALONE}, {@link #NEXT}, {@link #SAID}, and
 *     {@code answer.<prompt>}
 * @param teller who tells the person
 * @param tellBy the last day to do so
 * @param done whether the meeting was done with it
 */
public record Discussion(
        UUID id,
        UUID team,
        UUID meeting,
        PersonRef person,
        @Nullable UserRef standIn,
        @Nullable Knows knows,
        List<String> prompts,
        Map<String, VoiceText> texts,
        @Nullable UserRef teller,
        @Nullable LocalDate tellBy,
        boolean done,
        boolean removed,
        UserRef createdBy,
        Instant createdAt,
        Revision revision) {
    public static final String KIND = "HAT_DISCUSSION";
    /** What we tell the person. */
    public static final String TELL = "tell";
    /** Why there is nothing to tell. */
    public static final String NOTHING_TO_TELL = "nothing-to-tell";
    /** Why nobody stands in although that was suggested. */
    public static final String ALONE = "alone";
    /** What whoever has the hat next is told about this person. */
    public static final String NEXT = "next";
    /** What the person asked the team to bring, in the person's words. */
    public static final String SAID = "said";

    private static final String ANSWER = "answer.";
    private static final String TEXT = "hat-discussion.";

    public Discussion {
        prompts = List.copyOf(prompts);
        texts = Map.copyOf(texts);
    }

    public Optional<VoiceText> text(String field) {
        return Optional.ofNullable(texts.get(field));
    }

    public Optional<VoiceText> answer(String prompt) {
        return text(answerField(prompt));
    }

    /** The same revision of it, with these texts. */
    public Discussion with(Map<String, VoiceText> said) {
        return new Discussion(
                id, team, meeting, person, standIn, knows, prompts, said, teller, tellBy, done, removed, createdBy,
                createdAt, revision);
    }

    /** The next revision of it, taken off the list of its meeting or put back. */
    public Discussion taken(boolean off) {
        return new Discussion(
                id,
                team,
                meeting,
                person,
                standIn,
                knows,
                prompts,
                texts,
                teller,
                tellBy,
                done,
                off,
                createdBy,
                createdAt,
                revision.next());
    }

    /** Whether it was said what the person is told, by whom and when. */
    public boolean isPromised() {
        return text(TELL).isPresent() && teller != null && tellBy != null;
    }

    public static String answerField(String prompt) {
        return ANSWER + prompt;
    }

    /** The name of one of its texts among all texts of a person, such as {@code hat-discussion.tell}. */
    public static String textField(String field) {
        return TEXT + field;
    }

    /** Whether somebody said if the person knows, and what the person is told or why nothing (INV-17). */
    public boolean isSettled() {
        return knows != null && (isPromised() || text(NOTHING_TO_TELL).isPresent());
    }
}
