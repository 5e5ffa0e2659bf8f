package no.samskriv.hat.learning;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a team learns from, in an answer.
 *
 * @param week the Monday of this week
 * @param tip what the team tries out this week
 * @param suggestedTip what it could try out next
 * @param reflections those the team shares, and the reader's own; newest first
 */
public record LearningJson(
        String week,
        @Nullable NoteJson tip,
        String suggestedTip,
        List<NoteJson> tips,
        List<NoteJson> values,
        List<NoteJson> reflections,
        @Nullable CheckJson valueCheck) {
    static LearningJson of(Learning learning) {
        return new LearningJson(
                TeamNote.weekOf(learning.today()).toString(),
                learning.tip().map(NoteJson::of).orElse(null),
                Tips.suggested(learning.notes()),
                learning.of(NoteKind.TIP).map(NoteJson::of).toList(),
                learning.of(NoteKind.VALUE).map(NoteJson::of).toList(),
                Stream.concat(learning.unshared().stream(), learning.shared().stream())
                        .map(NoteJson::of)
                        .toList(),
                learning.check()
                        .map(check -> CheckJson.of(new CheckService.Mine(learning.own(), check)))
                        .orElse(null));
    }
}
