package no.samskriv.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** Persons and the team of the demo data. */
public final class SamplePersons {
    public static final PersonRef NORD = new PersonRef("P-0001");
    public static final PersonRef OST = new PersonRef("P-0003");
    public static final PersonRef NOBODY = new PersonRef("P-9999");
    public static final long PAGE_OF_NORD = 1001;
    public static final long PAGE_OF_OST = 1003;
    public static final UUID TEAM = UUID.fromString("7ea3d5a0-0000-4000-8000-000000000001");

    public static final String SPACE = "RECO";

    private SamplePersons() {}

    public static Team recoveryTeam() {
        return new Team(
                TEAM,
                "Recoveryteamet Elvebyen",
                SPACE,
                DayOfWeek.TUESDAY,
                "000 00 100",
                "Personvernombudet",
                true,
                Revision.FIRST);
    }

    /** Has an account of his own. */
    public static Person nord() {
        return person(NORD, "Nord", FakeUsers.NORD, PAGE_OF_NORD, "nb");
    }

    /** Has none, and writes nynorsk. */
    public static Person ost() {
        return person(OST, "Øst", null, PAGE_OF_OST, "nn");
    }

    public static Person called(String name) {
        return person(NORD, name, FakeUsers.NORD, PAGE_OF_NORD, "nb");
    }

    /** Nord, before anybody has made a page for him. */
    public static Person nordWithoutPage() {
        return person(NORD, "Nord", FakeUsers.NORD, null, "nb");
    }

    /** Somebody of whom koordinator-a coordinates. */
    public static Person named(PersonRef ref, String name, long page) {
        return person(ref, name, null, page, "nb");
    }

    /** The same after they have left the service. */
    public static Person ended(Person person) {
        return new Person(
                person.ref(),
                person.id(),
                person.name(),
                PersonStatus.ENDED,
                person.account(),
                person.pageId(),
                person.team(),
                person.coordinator(),
                person.mainContact(),
                person.settings(),
                person.demo(),
                person.revision());
    }

    /** An assignment that goes on. */
    public static StaffAssignment assignment(PersonRef person, UserRef worker) {
        return StaffAssignment.begun(UUID.randomUUID(), person, worker, LocalDate.parse("2026-05-19"));
    }

    /** Somebody who is in the team and stays. */
    public static TeamMember member(UserRef user, MemberRole... roles) {
        LocalDate from = LocalDate.parse("2026-05-19");
        return new TeamMember(UUID.randomUUID(), TEAM, user, Set.of(roles), null, null, from, null, Revision.FIRST);
    }

    private static Person person(
            PersonRef ref, String name, @Nullable UserRef account, @Nullable Long page, String language) {
        return new Person(
                ref,
                UUID.nameUUIDFromBytes(("demo:person:" + ref).getBytes(UTF_8)),
                name,
                PersonStatus.ACTIVE,
                account,
                page,
                TEAM,
                KOORDINATOR_A,
                FakeUsers.SOSIONOM_D,
                PersonSettings.in(Locale.forLanguageTag(language)),
                true,
                Revision.FIRST);
    }
}
