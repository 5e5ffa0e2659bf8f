package no.samskriv.plan.signing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Action;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.Responsible;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed in a plan: what is to be reached and why, who does what for which goal, how, how much and by when, and
 * what was promised. Not how it goes, nor in which order it stands, nor who typed it. The same agreement has the same
 * text and the same hash, in whatever order it was read.
 *
 * @param goals by id
 * @param actions by id
 */
public record AgreedText(List<AgreedGoal> goals, List<AgreedAction> actions) {
    /** Somebody's words in their voice. */
    public record Words(Voice voice, String text) {
        static Words of(VoiceText text) {
            return new Words(text.voice(), text.text());
        }

        static @Nullable Words ofNullable(@Nullable VoiceText text) {
            return text == null ? null : of(text);
        }
    }

    /** What is to be reached. */
    public record AgreedGoal(
            UUID id, GoalType type, Words title, @Nullable Words why) {}

    /** What is done about it. */
    public record AgreedAction(
            UUID id,
            @Nullable UUID goal,
            Words title,
            @Nullable Words how,
            @Nullable Words extent,
            Responsible who,
            @Nullable LocalDate due,
            boolean promise) {}

    public AgreedText {
        goals = goals.stream()
                .sorted(Comparator.comparing(goal -> goal.id().toString()))
                .toList();
        actions = actions.stream()
                .sorted(Comparator.comparing(action -> action.id().toString()))
                .toList();
    }

    /** What these agree on; what has been taken off the plan is not agreed. */
    public static AgreedText of(List<Goal> goals, List<Action> actions) {
        return new AgreedText(
                goals.stream()
                        .filter(goal -> !goal.removed())
                        .map(goal -> new AgreedGoal(
                                goal.id(), goal.type(), Words.of(goal.title()), Words.ofNullable(goal.why())))
                        .toList(),
                actions.stream()
                        .filter(action -> !action.removed())
                        .map(AgreedText::agreed)
                        .toList());
    }

    static AgreedAction agreed(Action action) {
        return new AgreedAction(
                action.id(),
                action.goal(),
                Words.of(action.title()),
                Words.ofNullable(action.terms().how()),
                Words.ofNullable(action.terms().extent()),
                action.responsible(),
                action.due(),
                action.terms().promise());
    }

    /** What {@link #text} wrote; refuses everything else. */
    public static AgreedText parse(String text) {
        return new AgreedLines(text).read();
    }

    /** The canonical text, by which it is kept and compared. */
    public String text() {
        return AgreedLines.write(this);
    }

    /** SHA-256 of the text's UTF-8 bytes, as lower-case hexadecimal digits. */
    public String hash() {
        return SignedLines.hashOf(text());
    }

    Optional<AgreedGoal> goal(UUID id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    Optional<AgreedAction> action(UUID id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }
}
