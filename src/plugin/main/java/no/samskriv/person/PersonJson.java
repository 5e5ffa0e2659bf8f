package no.samskriv.person;

import java.time.LocalDate;
import java.util.Optional;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Users;
import no.samskriv.person.PersonCard.Sight;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** The card of a person in an answer, as much of it as the reader sees. */
public record PersonJson(
        String ref,
        int revision,
        @Nullable String name,
        @Nullable String status,
        @Nullable String language,
        @Nullable String pronoun,
        @Nullable String contact,
        @Nullable String prefers,
        @Nullable String interpreter,
        @Nullable String peaceUntil,
        @Nullable UserJson coordinator,
        @Nullable UserJson mainContact,
        @Nullable UserJson account,
        @Nullable PageJson page,
        boolean mayChange,
        boolean mayAssign) {
    private static final String PAGE = "page";

    /** The wiki page the person's macros stand on; the path is below the wiki's own address. */
    public record PageJson(long id, String path) {
        static @Nullable PageJson of(@Nullable Long page, PersonPages pages) {
            return page == null ? null : new PageJson(page, pages.path(page));
        }
    }

    /** A person in a list: what is no secret. */
    public record ReferenceJson(String ref, @Nullable PageJson page) {
        static ReferenceJson of(PersonCard card, PersonPages pages) {
            Person person = card.person();
            return new ReferenceJson(person.ref().value(), PageJson.of(person.pageId(), pages));
        }
    }

    static PersonJson of(PersonCard card, Users users, PersonPages pages) {
        Person person = card.person();
        boolean circle = card.shows(Sight.CIRCLE);
        Optional<Person> shown = Optional.of(person).filter(each -> card.shows(Sight.CARD));
        Optional<PersonSettings> settings = shown.map(Person::settings);
        return new PersonJson(
                person.ref().value(),
                person.revision().number(),
                circle ? person.name() : null,
                shown.map(each -> each.status().name()).orElse(null),
                settings.map(each -> PeopleJson.code(each.language())).orElse(null),
                settings.map(PersonSettings::pronoun).orElse(null),
                settings.map(PersonSettings::contact).orElse(null),
                settings.map(PersonSettings::prefers).map(Enum::name).orElse(null),
                settings.map(PersonSettings::interpreter).orElse(null),
                settings.map(PersonSettings::peaceUntil)
                        .map(LocalDate::toString)
                        .orElse(null),
                circle ? UserJson.of(person.coordinator(), users) : null,
                circle ? UserJson.of(person.mainContact(), users) : null,
                card.shows(Sight.ALL) ? UserJson.of(person.account(), users) : null,
                PageJson.of(person.pageId(), pages),
                card.mayChange(),
                card.mayAssign());
    }

    static NewPerson added(JsonFields fields, Users users) {
        fields.allow("name", "account", "workers", PAGE, "team");
        PeopleJson people = new PeopleJson(fields, users);
        return new NewPerson(
                people.requiredText("name", Person.NAME_LIMIT),
                people.user("account").orElse(null),
                fields.strings("workers").stream()
                        .map(name -> people.user("workers", name))
                        .toList(),
                fields.optionalObject(PAGE).map(PersonJson::page).orElse(PageChoice.NEW),
                fields.optionalId("team").orElse(null));
    }

    /** {@code {}} is a new page, {@code {"existing", "readers"}} one that is there. */
    private static PageChoice page(JsonFields fields) {
        fields.allow("existing", "readers");
        Optional<Long> existing = fields.optionalNumber("existing", 1, Long.MAX_VALUE);
        Optional<Long> readers = fields.optionalNumber("readers", 0, Integer.MAX_VALUE);
        // no number is never the right one: the answer says which is
        return existing.map(id -> new PageChoice(
                        new PageChoice.Existing(id, readers.map(Long::intValue).orElse(-1))))
                .orElse(PageChoice.NEW);
    }

    static PersonChange changed(JsonFields fields, Users users) {
        fields.allow(
                "name",
                "status",
                "language",
                "pronoun",
                "contact",
                "prefers",
                "interpreter",
                "peaceUntil",
                "coordinator",
                "mainContact",
                "account",
                PAGE);
        PeopleJson people = new PeopleJson(fields, users);
        PersonChange.Own own = new PersonChange.Own(
                people.changedText("name", Person.NAME_LIMIT),
                people.language("language"),
                people.patchText("pronoun", Person.NAME_LIMIT),
                people.patchText("contact", PersonSettings.CONTACT_LIMIT),
                fields.patchChoice("prefers", Prefers.class),
                people.patchText("interpreter", Person.NAME_LIMIT),
                fields.patchDate("peaceUntil"));
        PersonChange.Coordinators coordinators = new PersonChange.Coordinators(
                fields.optionalChoice("status", PersonStatus.class), people.patchUser("account"));
        PersonChange.Work work = new PersonChange.Work(
                people.changedUser("coordinator"),
                people.patchUser("mainContact"),
                people.changed(PAGE, fields.optionalObject(PAGE).map(PersonJson::page)));
        return new PersonChange(own, coordinators, work);
    }
}
