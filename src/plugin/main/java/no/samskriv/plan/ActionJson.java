package no.samskriv.plan;

import java.util.Objects;
import java.util.Optional;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
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
    private static final int KEY_LIMIT = 255;

    /** Who sees to it: {@code user} for USER, an id in {@code related} or {@code participant} for those around the person. */
    public record ResponsibleJson(
            String kind,
            @Nullable UserJson user,
            @Nullable String related,
            @Nullable String participant) {
        public static ResponsibleJson of(Responsible responsible, Users users) {
            return new ResponsibleJson(
                    responsible.kind().name(),
                    UserJson.of(responsible.user(), users),
                    Objects.toString(responsible.related(), null),
                    Objects.toString(responsible.participant(), null));
        }

        /** Who is named in {@code responsible}; nothing when that is absent. */
        public static Optional<Responsible> read(JsonFields fields, Users users) {
            return fields.optionalObject("responsible").map(who -> {
                who.allow("kind", "user", "related", "participant");
                Responsible.Kind kind = who.choice("kind", Responsible.Kind.class);
                for (Responsible.Kind other : Responsible.Kind.values()) {
                    if (other != kind && who.hasValue(other.field())) {
                        throw ProblemException.invalid("responsible", "one-responsible");
                    }
                }
                return switch (kind) {
                    case PERSON -> Responsible.PERSON;
                    case USER -> Responsible.user(user(who.string("user", KEY_LIMIT), users));
                    case RELATED, PARTICIPANT ->
                        new Responsible(
                                kind,
                                null,
                                who.optionalId(kind.field())
                                        .orElseThrow(
                                                () -> ProblemException.invalid(who.path(kind.field()), "missing")));
                };
            });
        }

        /** By login name or by key; somebody else who has that name as a key is not meant. */
        private static UserRef user(String name, Users users) {
            return users.byLoginName(name).orElseGet(() -> new UserRef(name));
        }
    }

    public static ActionJson of(Action action, Users users) {
        ActionTerms terms = action.terms();
        return new ActionJson(
                action.id().toString(),
                action.revision().number(),
                action.person().value(),
                Objects.toString(action.goal(), null),
                TextJson.of(action.title(), users),
                ResponsibleJson.of(action.responsible(), users),
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
