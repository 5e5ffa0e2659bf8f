package no.samskriv.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.RelatedStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** The team and the four persons of the demo ({@code domain.md} §6). All of them are fictional. */
public final class PersonDemo {
    public static final PersonRef NORD = new PersonRef("P-0001");
    public static final PersonRef SOR = new PersonRef("P-0002");
    public static final PersonRef OST = new PersonRef("P-0003");
    public static final PersonRef VEST = new PersonRef("P-0004");

    public static final UUID TEAM = UUID.fromString("7ea3d5a0-0000-4000-8000-000000000001");
    /** Whom nobody may call or tell anything. */
    public static final String FATHER_OF_NORD = "Far";

    private static final String SPACE = "RECO";
    private static final String LEADER = "leder";

    private static final List<Member> MEMBERS = List.of(
            new Member("koordinator-a", "Sykepleier", 100, MemberRole.COORDINATOR, MemberRole.STAFF),
            new Member("koordinator-b", "Vernepleier", 100, MemberRole.COORDINATOR, MemberRole.STAFF),
            new Member("erfaring-c", "Erfaringsmedarbeider", 80, MemberRole.PEER_WORKER),
            new Member("sosionom-d", "Sosionom", 100, MemberRole.STAFF),
            new Member("ruskonsulent-e", "Ruskonsulent", 100, MemberRole.STAFF),
            new Member("psykolog-f", "Psykolog", 50, MemberRole.STAFF),
            new Member(LEADER, "Teamleder", null, MemberRole.LEADER));

    private static final List<Sketch> PERSONS = List.of(
            new Sketch(NORD, "Nord", "nord", "nb", "koordinator-a", "koordinator-a", "erfaring-c", "psykolog-f"),
            new Sketch(SOR, "Sør", null, "nb", "koordinator-b", "ruskonsulent-e"),
            new Sketch(OST, "Øst", null, "nn", "sosionom-d", "erfaring-c"),
            new Sketch(VEST, "Vest", null, "nb", "koordinator-a", "sosionom-d"));

    private static final List<Near> AROUND = List.of(
            new Near(
                    NORD,
                    "Søster til Nord",
                    "søster",
                    RelatedKind.NEAREST_NEXT_OF_KIN,
                    ContactSafety.SAFE,
                    "000 00 101",
                    "soster-nord"),
            new Near(NORD, "Naboen", "nabo", RelatedKind.FRIEND, ContactSafety.SAFE, "000 00 102", null),
            new Near(NORD, FATHER_OF_NORD, "far", RelatedKind.NEXT_OF_KIN, ContactSafety.DO_NOT_CONTACT, null, null),
            new Near(SOR, "Fastlege G", "fastlege", RelatedKind.GP, ContactSafety.SAFE, null, null),
            new Near(
                    OST,
                    "Ein tidlegare ven",
                    "tidlegare ven",
                    RelatedKind.FRIEND,
                    ContactSafety.DO_NOT_CONTACT,
                    null,
                    null),
            new Near(
                    VEST,
                    "Verkstedleder K",
                    "leder på verkstedet",
                    RelatedKind.EMPLOYER,
                    ContactSafety.SAFE,
                    null,
                    null));

    private final PersonStore persons;
    private final TeamStore teams;
    private final RelatedStore related;
    private final Changes changes;
    private final PageAccess pages;
    private final Users users;

    public PersonDemo(
            PersonStore persons,
            TeamStore teams,
            RelatedStore related,
            Changes changes,
            PageAccess pages,
            Users users) {
        this.persons = persons;
        this.teams = teams;
        this.related = related;
        this.changes = changes;
        this.pages = pages;
        this.users = users;
    }

    private record Member(
            String login, String title, @Nullable Integer percent, Set<MemberRole> roles) {
        Member(String login, String title, @Nullable Integer percent, MemberRole... roles) {
            this(login, title, percent, Set.of(roles));
        }
    }

    /** Somebody around a person; the numbers begin with 000, so that they reach nobody. */
    private record Near(
            PersonRef person,
            String name,
            String relation,
            RelatedKind kind,
            ContactSafety safety,
            @Nullable String phone,
            @Nullable String account) {}

    /** One person; {@code workers} are the main contact first, and whoever else is assigned beside the coordinator. */
    private record Sketch(
            PersonRef ref,
            String name,
            @Nullable String account,
            String language,
            String coordinator,
            List<String> workers) {
        Sketch(
                PersonRef ref,
                String name,
                @Nullable String account,
                String language,
                String coordinator,
                String... workers) {
            this(ref, name, account, language, coordinator, List.of(workers));
        }
    }

    public boolean isSeeded() {
        return teams.find(TEAM).isPresent();
    }

    /** Everybody who is flagged as the demo's. */
    public List<Person> persons() {
        return persons.ofDemo();
    }

    /** The teams that are flagged as the demo's. */
    public List<Team> teams() {
        return teams.all().stream().filter(Team::demo).toList();
    }

    /** Whether somebody belongs to a team who is not the demo's. */
    public boolean hasOthers(Team team) {
        return persons.ofTeam(team.id()).stream().anyMatch(person -> !person.demo());
    }

    /** Who is in a team of the demo, in the order they came. */
    public List<UserRef> membersOf(Team team) {
        return teams.members(team.id()).stream().map(TeamMember::user).toList();
    }

    public void seed(LocalDate anchor) {
        LocalDate began = anchor.minusWeeks(26);
        begin(null, TEAM, Team.KIND, began);
        teams.insert(new Team(
                TEAM,
                "Recoveryteamet Elvebyen",
                SPACE,
                DayOfWeek.TUESDAY,
                "000 00 100",
                "Personvernombudet",
                true,
                Revision.FIRST));
        MEMBERS.forEach(member -> seed(member, began));
        PERSONS.forEach(sketch -> seed(sketch, began));
        AROUND.forEach(near -> seed(near, anchor.minusDays(21)));
    }

    private void seed(Member member, LocalDate began) {
        UUID id = id("member", member.login());
        begin(null, id, TeamMember.KIND, began);
        teams.insert(new TeamMember(
                id,
                TEAM,
                user(member.login()),
                member.roles(),
                member.title(),
                member.percent(),
                began,
                null,
                Revision.FIRST));
    }

    private void seed(Sketch sketch, LocalDate began) {
        OptionalLong page = pages.find(SPACE, sketch.ref().value());
        UUID id = id("person", sketch.ref().value());
        begin(sketch.ref(), id, Person.KIND, began);
        persons.insert(new Person(
                sketch.ref(),
                id,
                sketch.name(),
                PersonStatus.ACTIVE,
                sketch.account() == null ? null : user(sketch.account()),
                page.isPresent() ? page.getAsLong() : null,
                TEAM,
                user(sketch.coordinator()),
                user(sketch.workers().get(0)),
                PersonSettings.in(Locale.forLanguageTag(sketch.language())),
                true,
                Revision.FIRST));
        assign(sketch, sketch.coordinator(), began);
        sketch.workers().stream()
                .filter(worker -> !worker.equals(sketch.coordinator()))
                .forEach(worker -> assign(sketch, worker, began));
    }

    private void assign(Sketch sketch, String worker, LocalDate began) {
        UUID id = id("assignment", sketch.ref() + ":" + worker);
        begin(sketch.ref(), id, StaffAssignment.KIND, began);
        persons.insert(StaffAssignment.begun(id, sketch.ref(), user(worker), began));
    }

    /** Who is listed around somebody of the demo. */
    public List<Related> around(PersonRef person) {
        return related.of(person);
    }

    private void seed(Near near, LocalDate checked) {
        UUID id = id("related", near.person() + ":" + near.name());
        begin(near.person(), id, Related.KIND, checked);
        related.insert(new Related(
                id,
                near.person(),
                near.name(),
                near.relation(),
                near.kind(),
                null,
                near.phone(),
                null,
                near.safety(),
                null,
                checked,
                near.phone() == null ? null : checked,
                near.account() == null ? null : user(near.account()),
                false,
                user(LEADER),
                Revision.FIRST));
    }

    private void begin(@Nullable PersonRef person, UUID id, String kind, LocalDate day) {
        Instant at = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        changes.begin(new Subject(person, id, kind), user(LEADER), at);
    }

    private UserRef user(String login) {
        return users.byLoginName(login).orElseThrow(() -> ProblemException.ruleBroken("demo-needs-its-site"));
    }

    static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("demo:" + kind + ":" + name).getBytes(UTF_8));
    }
}
