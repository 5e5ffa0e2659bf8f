package no.samskriv.crisis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Users;
import no.samskriv.person.PeopleJson;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.TextJson;
import org.jspecify.annotations.Nullable;

/** A line of a crisis plan in an answer; what does not apply is absent. */
record CrisisEntryJson(
        String id,
        int revision,
        String person,
        String section,
        String level,
        @Nullable TextJson text,
        @Nullable TextJson reason,
        @Nullable TextJson alternative,
        @Nullable String related,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String checkedOn,
        @Nullable String knows,
        @Nullable String stance,
        @Nullable String matter,
        List<String> places,
        @Nullable Boolean onlyMe,
        @Nullable String suggestion,
        @Nullable Boolean removed) {
    private static final String[] FIELDS = {
        "section",
        "level",
        "text",
        "reason",
        "alternative",
        "related",
        "name",
        "phone",
        "checkedOn",
        "knows",
        "stance",
        "matter",
        "places",
        "onlyMe",
        "suggestion",
        "before",
        "removed",
        "agreed"
    };

    static CrisisEntryJson of(CrisisEntry entry, Users users) {
        Optional<Contact> contact = Optional.ofNullable(entry.contact());
        return new CrisisEntryJson(
                entry.id().toString(),
                entry.revision().number(),
                entry.person().value(),
                entry.section().name(),
                entry.level().name(),
                TextJson.ofNullable(entry.text(), users),
                TextJson.ofNullable(entry.reason(), users),
                TextJson.ofNullable(entry.alternative(), users),
                contact.map(Contact::related).map(UUID::toString).orElse(null),
                contact.map(Contact::name).orElse(null),
                contact.map(Contact::phone).orElse(null),
                contact.map(Contact::checkedOn).map(Object::toString).orElse(null),
                contact.map(Contact::knows).map(Enum::name).orElse(null),
                Objects.toString(entry.stance(), null),
                Objects.toString(entry.matter(), null),
                entry.places().stream().sorted().map(Enum::name).toList(),
                entry.onlyMe() ? true : null,
                entry.suggestion(),
                entry.removed() ? true : null);
    }

    static CrisisEntryInput input(JsonFields fields, Users users) {
        fields.allow(FIELDS);
        PeopleJson people = new PeopleJson(fields, users);
        return new CrisisEntryInput(
                fields.optionalChoice("section", CrisisSection.class),
                fields.optionalChoice("level", Level.class),
                fields.patchText("text"),
                fields.patchText("reason"),
                fields.patchText("alternative"),
                new ContactInput(
                        fields.patchId("related"),
                        people.patchText("name", CrisisEntryRules.NAME_LIMIT),
                        people.patchPhone("phone"),
                        fields.patchDate("checkedOn"),
                        fields.optionalChoice("knows", Knows.class)),
                fields.patchChoice("stance", Stance.class),
                fields.patchChoice("matter", Matter.class),
                fields.names("places") ? Optional.of(fields.choices("places", Place.class)) : Optional.empty(),
                fields.optionalFlag("onlyMe"),
                fields.patchString("suggestion", CrisisEntryRules.SUGGESTION_LIMIT),
                fields.patchId("before"),
                fields.optionalFlag("removed"),
                fields.optionalFlag("agreed").orElse(false));
    }
}
