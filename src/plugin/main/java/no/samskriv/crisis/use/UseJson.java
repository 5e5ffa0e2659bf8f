package no.samskriv.crisis.use;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.crisis.Level;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** A use in an answer, and what comes in about one. */
public record UseJson(
        String id,
        int revision,
        String person,
        String level,
        UserJson startedBy,
        String startedAt,
        @Nullable UserJson endedBy,
        @Nullable String endedAt,
        @Nullable String reviewBy,
        @Nullable String reviewedOn,
        @Nullable TextJson how,
        @Nullable TextJson good,
        @Nullable TextJson hard,
        @Nullable TextJson learnt,
        @Nullable TextJson ahead) {
    private static final List<String> LEVELS = List.of(Level.GREEN.name(), Level.YELLOW.name(), Level.RED.name());

    static UseJson of(CrisisUse use, Users users) {
        return new UseJson(
                use.id().toString(),
                use.revision().number(),
                use.person().value(),
                use.level().name(),
                new UserJson(use.startedBy().key(), users.displayName(use.startedBy())),
                use.startedAt().toString(),
                UserJson.of(use.endedBy(), users),
                Objects.toString(use.endedAt(), null),
                Objects.toString(use.reviewBy(), null),
                Objects.toString(use.reviewedOn(), null),
                said(use, UseQuestion.HOW, users),
                said(use, UseQuestion.GOOD, users),
                said(use, UseQuestion.HARD, users),
                said(use, UseQuestion.LEARNT, users),
                said(use, UseQuestion.AHEAD, users));
    }

    private static @Nullable TextJson said(CrisisUse use, UseQuestion question, Users users) {
        return TextJson.ofNullable(use.said().get(question), users);
    }

    static Level begun(JsonFields fields) {
        fields.allow("level");
        return level(fields).orElseThrow(() -> ProblemException.invalid("level", "missing"));
    }

    private static Optional<Level> level(JsonFields fields) {
        return fields.optionalOneOf("level", LEVELS).map(Level::valueOf);
    }

    static UseChange change(JsonFields fields) {
        fields.allow(Stream.concat(
                        Stream.of("level", "ended", "reviewed", "removed", "agreed"),
                        Stream.of(UseQuestion.values()).map(UseQuestion::field))
                .toArray(String[]::new));
        Map<UseQuestion, Patch<TextInput>> answers = new EnumMap<>(UseQuestion.class);
        for (UseQuestion question : UseQuestion.values()) {
            Patch<TextInput> answer = fields.patchText(question.field());
            if (answer.given()) {
                answers.put(question, answer);
            }
        }
        return new UseChange(
                level(fields),
                fields.optionalFlag("ended").orElse(false),
                fields.optionalFlag("reviewed").orElse(false),
                fields.optionalFlag("removed").orElse(false),
                fields.optionalFlag("agreed").orElse(false),
                answers);
    }
}
