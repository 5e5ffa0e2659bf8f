package no.samskriv.person;

import java.util.Objects;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part, in an answer; {@code active} says whether they do today. */
public record ParticipantJson(
        String id,
        int revision,
        String person,
        @Nullable String related,
        @Nullable UserJson account,
        String name,
        String role,
        String kind,
        @Nullable String whyHere,
        @Nullable String canDecide,
        @Nullable String cannotDecide,
        @Nullable String contribution,
        @Nullable String mandate,
        String from,
        @Nullable String to,
        String status,
        boolean active) {
    static ParticipantJson of(Participant each, boolean active, Users users) {
        return new ParticipantJson(
                each.id().toString(),
                each.revision().number(),
                each.person().value(),
                Objects.toString(each.related(), null),
                UserJson.of(each.account(), users),
                each.name(),
                each.role(),
                each.kind().name(),
                each.whyHere(),
                each.canDecide(),
                each.cannotDecide(),
                each.contribution(),
                each.mandate(),
                each.from().toString(),
                Objects.toString(each.to(), null),
                each.status().name(),
                active);
    }

    static ParticipantInput input(JsonFields fields, Users users) {
        fields.allow(
                "name",
                "role",
                "kind",
                "related",
                "account",
                "whyHere",
                "canDecide",
                "cannotDecide",
                "contribution",
                "mandate",
                "from",
                "to",
                "status");
        PeopleJson people = new PeopleJson(fields, users);
        return new ParticipantInput(
                people.changedText("name", Participant.NAME_LIMIT),
                people.changedText("role", Participant.NAME_LIMIT),
                fields.optionalChoice("kind", ParticipantKind.class),
                fields.patchId("related"),
                people.patchUser("account"),
                people.patchText("whyHere", Participant.LINE_LIMIT),
                people.patchText("canDecide", Participant.LINE_LIMIT),
                people.patchText("cannotDecide", Participant.LINE_LIMIT),
                people.patchText("contribution", Participant.LINE_LIMIT),
                people.patchText("mandate", Participant.LINE_LIMIT),
                people.changed("from", fields.optionalDate("from")),
                fields.patchDate("to"),
                fields.optionalChoice("status", ParticipantStatus.class));
    }
}
