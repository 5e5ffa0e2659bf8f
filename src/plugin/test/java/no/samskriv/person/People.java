package no.samskriv.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.SPACE;
import static no.samskriv.person.SamplePersons.member;

import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Random;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.UserRef;
import no.samskriv.rest.Answers;
import no.samskriv.rest.FakeUriInfo;
import no.samskriv.rest.Json;
import no.samskriv.storage.Subject;

/** Everything of people as it is wired, on a site whose space the leader administers. */
final class People {
    static final UriInfo URI = FakeUriInfo.at("http://wiki/rest/samskriv/1.0/");

    final TestSite site;
    final FakeLocks locks = new FakeLocks();
    final TeamService teams;
    final MemberService members;
    final NewPersonService newcomers;
    final PersonCardService cards;
    final AssignmentService assignments;
    final RelatedService related;
    final ParticipantService participants;
    final PageReaders readers;
    final TeamResource teamResource;
    final MemberResource memberResource;
    final PersonResource personResource;
    final AssignmentResource assignmentResource;
    final RelatedResource relatedResource;
    final ParticipantResource participantResource;

    People(TestDatabase database) {
        site = new TestSite(database);
        site.spaces.add(SPACE, "Recoveryteamet (demo)", LEDER);
        site.spaces.letEverybodyCreatePages();
        TeamAccess access = new TeamAccess(site.teamStore, site.spaces, site.currentUser);
        readers = site.readers(locks);
        PageLinks links = new PageLinks(site.personPages, site.pages, site.spaces, site.personStore);
        teams = teams(access);
        members = members(access, readers);
        newcomers = newcomers(access, links, readers);
        cards = cards(links, readers);
        assignments = new AssignmentService(
                site.access, access, site.personStore, site.changes, site.inTransaction, locks, site.now);
        participants = site.participants(readers);
        related = site.related(readers);
        Json json = new Json();
        Answers answers = new Answers(json);
        teamResource = new TeamResource(teams, site.users, json, answers);
        memberResource = new MemberResource(members, site.users, json, answers);
        personResource = new PersonResource(newcomers, cards, site.personPages, site.users, json, answers);
        assignmentResource = new AssignmentResource(assignments, site.users, json, answers);
        relatedResource = new RelatedResource(related, site.users, json, answers);
        participantResource = new ParticipantResource(participants, site.users, json, answers);
    }

    private TeamService teams(TeamAccess access) {
        return new TeamService(
                access,
                site.teamStore,
                site.changes,
                site.spaces,
                site.inTransaction,
                locks,
                site.currentUser,
                site.now);
    }

    private MemberService members(TeamAccess access, PageReaders readers) {
        return new MemberService(
                access, site.teamStore, site.personStore, readers, site.changes, site.inTransaction, locks, site.now);
    }

    private NewPersonService newcomers(TeamAccess access, PageLinks links, PageReaders readers) {
        return new NewPersonService(
                access,
                site.access,
                site.teamStore,
                site.personStore,
                new References(new Random(7), ref -> false),
                links,
                readers,
                site.changes,
                site.inTransaction,
                locks,
                site.currentUser,
                site.now);
    }

    private PersonCardService cards(PageLinks links, PageReaders readers) {
        return new PersonCardService(
                site.access,
                site.personStore,
                site.teamStore,
                links,
                readers,
                site.admission,
                (person, name) -> {},
                site.changes,
                site.inTransaction,
                locks,
                site.currentUser,
                site.now);
    }

    /** The team of three, and Nord with a page that they and Nord see; A coordinates, D works too, the leader does not. */
    static People withNord(TestDatabase database) {
        People people = new People(database);
        people.addTeam();
        people.site.personPages.add(
                SPACE, NORD.value(), PAGE_OF_NORD, LEDER, KOORDINATOR_A, SOSIONOM_D, FakeUsers.NORD);
        people.site.add(SamplePersons.nord(), KOORDINATOR_A, SOSIONOM_D);
        people.signIn(KOORDINATOR_A);
        return people;
    }

    void addTeam() {
        begin(new Subject(null, SamplePersons.TEAM, "TEAM"));
        site.teamStore.insert(SamplePersons.recoveryTeam());
        add(member(LEDER, MemberRole.LEADER));
        add(member(KOORDINATOR_A, MemberRole.COORDINATOR, MemberRole.STAFF));
        add(member(SOSIONOM_D, MemberRole.STAFF));
    }

    void add(TeamMember member) {
        begin(new Subject(null, member.id(), "MEMBER"));
        site.teamStore.insert(member);
    }

    TeamMember memberOf(UserRef user) {
        return site.teamStore.memberships(user).get(0);
    }

    StaffAssignment assignmentOf(UserRef worker) {
        return site.personStore.assignments(NORD, worker).get(0);
    }

    void signIn(UserRef user) {
        site.currentUser.signIn(user);
    }

    private void begin(Subject subject) {
        site.changes.begin(subject, LEDER, site.now.instant());
    }

    /** JSON with single quotes, to be read in a test. */
    static InputStream json(String text) {
        return new ByteArrayInputStream(text.replace('\'', '"').getBytes(UTF_8));
    }
}
