package no.samskriv.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
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
import no.samskriv.person.store.TeamStore;
import org.jspecify.annotations.Nullable;

/** The team and the four persons of the demo ({@code domain.md} §6). All of them are fictional. */
public final class PersonDemo {
    public static final PersonRef NORD = new PersonRef("P-0001");
    public static final PersonRef SOR = new PersonRef("P-0002");
    public static final PersonRef OST = new PersonRef("P-0003");
    public static final PersonRef VEST = new PersonRef("P-0004");

    private static final UUID TEAM = UUID.fromString("7ea3d5a0-0000-4000-8000-000000000001");
    private static final String SPACE = "RECO";

    private static final List<Member> MEMBERS = List.of(
            new Member("koordinator-a", "Sykepleier", MemberRole.COORDINATOR, MemberRole.STAFF),
            new Member("koordinator-b", "Vernepleier", MemberRole.COORDINATOR, MemberRole.STAFF),
            new Member("erfaring-c", "Erfaringsmedarbeider", MemberRole.PEER_WORKER),
            new Member("sosionom-d", "Sosionom", MemberRole.STAFF),
            new Member("ruskonsulent-e", "Ruskonsulent", MemberRole.STAFF),
            new Member("psykolog-f", "Psykolog", MemberRole.STAFF),
            new Member("leder", "Teamleder", MemberRole.LEADER));

    private static final List<Sketch> PERSONS = List.of(
            new Sketch(
                    NORD,
                    "Nord",
                    "nord",
                    "nb",
                    "koordinator-a",
                    "koordinator-a",
                    "erfaring-c",
                    "sosionom-d",
                    "psykolog-f"),
            new Sketch(SOR, "Sør", null, "nb", "koordinator-b", "ruskonsulent-e"),
            new Sketch(OST, "Øst", null, "nn", "sosionom-d", "erfaring-c"),
            new Sketch(VEST, "Vest", null, "nb", "koordinator-a", "sosionom-d"));

    private final PersonStore persons;
    private final TeamStore teams;
    private final PageAccess pages;
    private final Users users;

    public PersonDemo(PersonStore persons, TeamStore teams, PageAccess pages, Users users) {
        this.persons = persons;
        this.teams = teams;
        this.pages = pages;
        this.users = users;
    }

    private record Member(String login, String title, Set<MemberRole> roles) {
        Member(String login, String title, MemberRole... roles) {
            this(login, title, Set.of(roles));
        }
    }

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

    public void seed(LocalDate anchor) {
        teams.insert(new Team(TEAM, "Recoveryteamet Elvebyen", SPACE, true));
        for (Member member : MEMBERS) {
            teams.insert(new TeamMember(
                    id("member", member.login()), TEAM, user(member.login()), member.roles(), member.title()));
        }
        for (Sketch sketch : PERSONS) {
            seed(sketch, anchor);
        }
    }

    private void seed(Sketch sketch, LocalDate anchor) {
        OptionalLong page = pages.find(SPACE, sketch.ref().value());
        persons.insert(new Person(
                sketch.ref(),
                sketch.name(),
                PersonStatus.ACTIVE,
                sketch.account() == null ? null : user(sketch.account()),
                page.isPresent() ? page.getAsLong() : null,
                TEAM,
                user(sketch.coordinator()),
                user(sketch.workers().get(0)),
                Locale.forLanguageTag(sketch.language()),
                true,
                Revision.FIRST));
        assign(sketch, sketch.coordinator(), anchor);
        sketch.workers().stream()
                .filter(worker -> !worker.equals(sketch.coordinator()))
                .forEach(worker -> assign(sketch, worker, anchor));
    }

    private void assign(Sketch sketch, String worker, LocalDate anchor) {
        UUID id = id("assignment", sketch.ref() + ":" + worker);
        persons.insert(new StaffAssignment(id, sketch.ref(), user(worker), anchor.minusWeeks(26), null));
    }

    private UserRef user(String login) {
        return users.byLoginName(login).orElseThrow(() -> ProblemException.ruleBroken("demo-needs-its-site"));
    }

    private static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("demo:" + kind + ":" + name).getBytes(UTF_8));
    }
}
