package no.samskriv.crisis.copies;

import java.util.Objects;
import no.samskriv.kernel.Users;
import no.samskriv.person.PeopleJson;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** A copy in an answer; {@code outdated} only where it is. */
public record CopyJson(
        String id,
        int revision,
        String person,
        String kind,
        @Nullable String around,
        @Nullable UserJson user,
        @Nullable String holder,
        int version,
        String givenOn,
        @Nullable String backOn,
        @Nullable String note,
        @Nullable Boolean outdated) {
    private static final int LAST_VERSION = 1_000_000;

    static CopyJson of(CrisisCopy copy, boolean isOutdated, Users users) {
        return new CopyJson(
                copy.id().toString(),
                copy.revision().number(),
                copy.person().value(),
                copy.kind().name(),
                Objects.toString(copy.around(), null),
                UserJson.of(copy.user(), users),
                copy.holder(),
                copy.version(),
                copy.givenOn().toString(),
                Objects.toString(copy.backOn(), null),
                copy.note(),
                isOutdated ? true : null);
    }

    static CopyInput added(JsonFields fields, Users users) {
        fields.allow("kind", "around", "holder", "version", "givenOn", "backOn", "note");
        return input(fields, users);
    }

    /** Whoever has it is another copy. */
    static CopyInput changed(JsonFields fields, Users users) {
        fields.allow("version", "givenOn", "backOn", "note");
        return input(fields, users);
    }

    private static CopyInput input(JsonFields fields, Users users) {
        PeopleJson people = new PeopleJson(fields, users);
        return new CopyInput(
                fields.optionalChoice("kind", CopyKind.class),
                fields.optionalId("around").orElse(null),
                people.text("holder", CrisisCopy.HOLDER_LIMIT).orElse(null),
                people.changed(
                        "version",
                        fields.optionalNumber("version", 0, LAST_VERSION).map(Long::intValue)),
                people.changed("givenOn", fields.optionalDate("givenOn")),
                fields.patchDate("backOn"),
                people.patchText("note", CrisisCopy.NOTE_LIMIT));
    }
}
