package no.samskriv.crisis.lines;

import java.util.Objects;
import no.samskriv.kernel.Users;
import no.samskriv.person.PeopleJson;
import no.samskriv.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** A help line in an answer; {@code removed} only where it is. */
public record HelpLineJson(
        String id,
        int revision,
        String name,
        String number,
        @Nullable String hours,
        boolean alwaysOpen,
        @Nullable String checkedOn,
        int order,
        @Nullable Boolean removed) {
    private static final int LAST = 1_000;

    static HelpLineJson of(HelpLine line) {
        return new HelpLineJson(
                line.id().toString(),
                line.revision().number(),
                line.name(),
                line.number(),
                line.hours(),
                line.alwaysOpen(),
                Objects.toString(line.checkedOn(), null),
                line.order(),
                line.removed() ? true : null);
    }

    static HelpLineInput input(JsonFields fields, Users users) {
        fields.allow("name", "number", "hours", "alwaysOpen", "checkedOn", "order", "removed");
        PeopleJson people = new PeopleJson(fields, users);
        return new HelpLineInput(
                people.changed("name", fields.optionalString("name", HelpLine.NAME_LIMIT)),
                people.changed("number", people.phone("number")),
                fields.patchString("hours", HelpLine.NAME_LIMIT),
                people.changed("alwaysOpen", fields.optionalFlag("alwaysOpen")),
                fields.patchDate("checkedOn"),
                fields.optionalNumber("order", 0, LAST).map(Long::intValue),
                people.changed("removed", fields.optionalFlag("removed")));
    }
}
