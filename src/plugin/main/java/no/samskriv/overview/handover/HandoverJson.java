package no.samskriv.overview.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.person.PeopleJson;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** A hand-over in an answer; {@code words} only for whoever reads the plan. */
public record HandoverJson(
        String id,
        int revision,
        String person,
        @Nullable UserJson from,
        UserJson to,
        String status,
        @Nullable UserJson teller,
        @Nullable String tellBy,
        boolean stays,
        @Nullable UserJson mainContact,
        List<String> kept,
        List<String> gone,
        @Nullable TextJson words,
        @Nullable String endedOn) {

    static HandoverJson of(Handover handover, Users users) {
        Handover.Terms terms = handover.terms();
        return new HandoverJson(
                handover.id().toString(),
                handover.revision().number(),
                handover.person().value(),
                UserJson.of(handover.from(), users),
                Objects.requireNonNull(UserJson.of(handover.to(), users)),
                handover.status().name(),
                UserJson.of(terms.teller(), users),
                Objects.toString(terms.tellBy(), null),
                terms.stays(),
                UserJson.of(terms.mainContact(), users),
                terms.kept().stream().map(UUID::toString).sorted().toList(),
                handover.gone().stream().sorted().map(Enum::name).toList(),
                TextJson.ofNullable(handover.words(), users),
                Objects.toString(handover.endedOn(), null));
    }

    static UserRef begun(JsonFields fields, Users users) {
        return UserJson.read(fields.allow("to"), "to", users)
                .orElseThrow(() -> ProblemException.invalid("to", "missing"));
    }

    static HandoverInput changed(JsonFields fields, Users users) {
        fields.allow("to", "teller", "tellBy", "stays", "mainContact", "kept", "gone", "words", "agreed");
        PeopleJson people = new PeopleJson(fields, users);
        Patch<UserRef> to = people.patchUser("to");
        if (to.clears()) {
            throw ProblemException.invalid("to", "missing");
        }
        return new HandoverInput(
                Optional.ofNullable(to.value()),
                people.patchUser("teller"),
                fields.patchDate("tellBy"),
                people.changed("stays", fields.optionalFlag("stays")),
                people.patchUser("mainContact"),
                fields.names("kept") ? Optional.of(new HashSet<>(fields.ids("kept"))) : Optional.empty(),
                fields.names("gone") ? Optional.of(fields.choices("gone", HandoverPoint.class)) : Optional.empty(),
                fields.patchText("words"),
                fields.optionalFlag("agreed").orElse(false));
    }
}
