package no.samskriv.person;

import java.util.Objects;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** Somebody around a person in an answer; {@code reason} for the person and the coordinator only. */
public record RelatedJson(
        String id,
        int revision,
        String person,
        String name,
        @Nullable String relation,
        String kind,
        @Nullable String organisation,
        @Nullable String phone,
        @Nullable String email,
        String safety,
        @Nullable String reason,
        @Nullable String agreedOn,
        @Nullable String phoneCheckedOn,
        @Nullable UserJson account,
        @Nullable Boolean removed) {
    static RelatedJson of(Related related, Users users) {
        return new RelatedJson(
                related.id().toString(),
                related.revision().number(),
                related.person().value(),
                related.name(),
                related.relation(),
                related.kind().name(),
                related.organisation(),
                related.phone(),
                related.email(),
                related.safety().name(),
                related.reason(),
                Objects.toString(related.agreedOn(), null),
                Objects.toString(related.phoneCheckedOn(), null),
                UserJson.of(related.account(), users),
                related.removed() ? true : null);
    }

    static RelatedInput input(JsonFields fields, Users users) {
        fields.allow(
                "name",
                "relation",
                "kind",
                "organisation",
                "phone",
                "email",
                "safety",
                "reason",
                "agreedOn",
                "phoneCheckedOn",
                "account");
        PeopleJson people = new PeopleJson(fields, users);
        return new RelatedInput(
                people.changedText("name", Related.NAME_LIMIT),
                people.patchText("relation", Related.NAME_LIMIT),
                fields.optionalChoice("kind", RelatedKind.class),
                people.patchText("organisation", Related.NAME_LIMIT),
                people.patchPhone("phone"),
                people.patchText("email", Related.NAME_LIMIT),
                fields.optionalChoice("safety", ContactSafety.class),
                people.patchText("reason", Related.REASON_LIMIT),
                fields.patchDate("agreedOn"),
                fields.patchDate("phoneCheckedOn"),
                people.patchUser("account"));
    }
}
