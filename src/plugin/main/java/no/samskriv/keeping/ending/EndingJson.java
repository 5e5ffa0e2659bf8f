package no.samskriv.keeping.ending;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samskriv.kernel.Users;
import no.samskriv.person.PeopleJson;
import no.samskriv.person.PersonStatus;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** How the work with a person ends, in an answer; nothing of it before somebody has begun to end it but the status. */
public record EndingJson(
        @Nullable String id,
        @Nullable Integer revision,
        String person,
        String status,
        @Nullable String closedOn,
        @Nullable String keepUntil,
        @Nullable String offeredOn,
        @Nullable String toldOn,
        @Nullable UserJson toldBy,
        List<PartJson> parts,
        List<ApprovalJson> approvals) {

    /** What becomes of a part. */
    public record PartJson(
            String part, String becoming, @Nullable UserJson by, String on) {}

    /** Who has approved of deleting, and when. */
    public record ApprovalJson(@Nullable UserJson by, String at) {}

    static EndingJson of(Endings endings, Users users) {
        Optional<Ending> ending = endings.ending();
        return new EndingJson(
                ending.map(each -> each.id().toString()).orElse(null),
                ending.map(each -> each.revision().number()).orElse(null),
                endings.person().ref().value(),
                endings.person().status().name(),
                ending.map(Ending::closedOn).map(Objects::toString).orElse(null),
                ending.map(Ending::keepUntil).map(Objects::toString).orElse(null),
                ending.map(Ending::offeredOn).map(Objects::toString).orElse(null),
                ending.map(Ending::toldOn).map(Objects::toString).orElse(null),
                UserJson.of(ending.map(Ending::toldBy).orElse(null), users),
                endings.marks().stream()
                        .map(mark -> new PartJson(
                                mark.part().name(),
                                mark.becoming().name(),
                                UserJson.of(mark.by(), users),
                                mark.on().toString()))
                        .toList(),
                endings.approvals().stream()
                        .map(approval -> new ApprovalJson(
                                UserJson.of(approval.by(), users), approval.at().toString()))
                        .toList());
    }

    static EndingChange changed(JsonFields fields, Users users) {
        fields.allow("status", "keepUntil", "offeredOn", "toldOn", "toldBy");
        PeopleJson people = new PeopleJson(fields, users);
        return new EndingChange(
                fields.optionalChoice("status", PersonStatus.class),
                fields.patchDate("keepUntil"),
                fields.patchDate("offeredOn"),
                fields.patchDate("toldOn"),
                people.patchUser("toldBy"));
    }
}
