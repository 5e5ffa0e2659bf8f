package no.samskriv.plan;

import java.util.Objects;
import no.samskriv.kernel.Users;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** An action in an answer; {@code removed} and {@code promise} only when it is. */
public record ActionJson(
        String id,
        int revision,
        String person,
        @Nullable String goal,
        TextJson title,
        ResponsibleJson responsible,
        String support,
        @Nullable String due,
        String status,
        String statusOn,
        UserJson statusBy,
        @Nullable TextJson how,
        @Nullable TextJson extent,
        @Nullable Boolean promise,
        @Nullable String kept,
        @Nullable TextJson note,
        @Nullable Boolean removed) {
    /** Who sees to it: {@code user} for USER, {@code related} (an id) for RELATED. */
    public record ResponsibleJson(
            String kind, @Nullable UserJson user, @Nullable String related) {}

    static ActionJson of(Action action, Users users) {
        Responsible responsible = action.responsible();
        ActionTerms terms = action.terms();
        return new ActionJson(
                action.id().toString(),
                action.revision().number(),
                action.person().value(),
                Objects.toString(action.goal(), null),
                TextJson.of(action.title(), users),
                new ResponsibleJson(
                        responsible.kind().name(),
                        UserJson.of(responsible.user(), users),
                        Objects.toString(responsible.related(), null)),
                action.support().name(),
                Objects.toString(action.due(), null),
                action.status().name(),
                action.statusOn().toString(),
                new UserJson(action.statusBy().key(), users.displayName(action.statusBy())),
                TextJson.ofNullable(terms.how(), users),
                TextJson.ofNullable(terms.extent(), users),
                terms.promise() ? true : null,
                Objects.toString(terms.kept(), null),
                TextJson.ofNullable(terms.note(), users),
                action.removed() ? true : null);
    }
}
