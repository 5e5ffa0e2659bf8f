package no.samskriv.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.kernel.Users;
import no.samskriv.rest.TextJson;
import org.jspecify.annotations.Nullable;

/** A goal in an answer; {@code removed} only when it is, and a list only when something is in it. */
public record GoalJson(
        String id,
        int revision,
        String person,
        String type,
        String status,
        TextJson title,
        @Nullable TextJson why,
        @Nullable TextJson howWeKnow,
        @Nullable TextJson values,
        @Nullable List<String> domains,
        @Nullable List<String> chime,
        @Nullable String target,
        @Nullable List<String> supports,
        @Nullable Boolean removed) {
    static GoalJson of(Goal goal, Users users) {
        GoalDetails details = goal.details();
        return new GoalJson(
                goal.id().toString(),
                goal.revision().number(),
                goal.person().value(),
                goal.type().name(),
                goal.status().name(),
                TextJson.of(goal.title(), users),
                TextJson.ofNullable(goal.why(), users),
                TextJson.ofNullable(details.howWeKnow(), users),
                TextJson.ofNullable(details.values(), users),
                some(details.domains().stream()),
                some(details.chime().stream().sorted().map(Chime::name)),
                Objects.toString(details.target(), null),
                some(details.supports().stream().map(UUID::toString)),
                goal.removed() ? true : null);
    }

    /** Nothing for an empty list: most goals have none. */
    private static @Nullable List<String> some(Stream<String> values) {
        List<String> all = values.toList();
        return all.isEmpty() ? null : all;
    }
}
