package no.samskriv.trust.consents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SampleParticipants.gp;
import static no.samskriv.person.SampleParticipants.sister;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.SPACE;
import static no.samskriv.person.SamplePersons.member;
import static no.samskriv.person.SamplePersons.nord;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.person.MemberRole;
import no.samskriv.person.PageReaders;
import no.samskriv.person.Participant;
import no.samskriv.person.SamplePersons;
import no.samskriv.rest.Answers;
import no.samskriv.rest.FakeUriInfo;
import no.samskriv.rest.Json;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Nord with a page, a sister and a doctor who take part, and everything that is said yes to. The coordinator is signed in. */
final class Consenting {
    static final String ALL_POINTS = "'explained':['WHO','WHAT_FOR','HOW_LONG','WITHDRAWAL','FREE_CHOICE']";
    static final String PAPER_FOR_SISTER = "{'kind':'NEXT_OF_KIN','participant':'" + sister().id()
            + "','scopes':['CRISIS_PLAN','MINUTES'],'method':'SIGNED_PAPER'," + ALL_POINTS + "}";
    static final String PAPER_FOR_PLAN = "{'kind':'PLAN','method':'SIGNED_PAPER'," + ALL_POINTS + "}";
    static final String ORAL_FOR_SISTER = "{'kind':'NEXT_OF_KIN','participant':'" + sister().id()
            + "','scopes':['MINUTES'],'method':'ORAL'," + ALL_POINTS
            + ",'answer':{'text':'Ja, bare hun.','voice':'PERSON','mode':'DICTATED','confirmed':true}}";
    private static final UriInfo URI = FakeUriInfo.at("http://wiki/rest/samskriv/1.0/");

    final TestSite site;
    final FakeLocks locks = new FakeLocks();
    final PageReaders readers;
    final ConsentService consents;
    final ConsentResource resource;

    Consenting(TestDatabase database) {
        site = new TestSite(database);
        site.spaces.add(SPACE, "Recoveryteamet (demo)", LEDER);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(member(LEDER, MemberRole.LEADER));
        site.teamStore.insert(member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.teamStore.insert(member(SOSIONOM_D, MemberRole.STAFF));
        site.personPages.add(SPACE, NORD.value(), PAGE_OF_NORD, LEDER, KOORDINATOR_A, SOSIONOM_D, FakeUsers.NORD);
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        add(sister());
        add(gp());
        readers = site.readers(locks);
        consents = site.consents(readers);
        Json json = new Json();
        resource = new ConsentResource(consents, site.users, site.messages, json, new Answers(json));
        site.currentUser.signIn(KOORDINATOR_A);
    }

    private void add(Participant participant) {
        Subject subject = new Subject(participant.person(), participant.id(), "PARTICIPANT");
        site.changes.begin(subject, KOORDINATOR_A, site.now.instant());
        site.participantStore.insert(participant);
    }

    /** Writes it down, and gives its id. */
    String give(String body) {
        String id = UUID.randomUUID().toString();
        give(id, body);
        return id;
    }

    Response give(String id, String body) {
        return resource.give(NORD.value(), id, json(body), URI);
    }

    Response withdraw(String id, @Nullable String ifMatch) {
        return resource.withdraw(id, ifMatch, json("{}"));
    }

    boolean reads(UserRef user, Section section) {
        UserRef before = site.currentUser.get();
        site.currentUser.signIn(user);
        boolean reads = site.access.allows(NORD, section, Verb.READ);
        site.currentUser.signIn(before);
        return reads;
    }

    Set<UserRef> seesPage() {
        return site.personPages.readers(PAGE_OF_NORD).orElseThrow();
    }

    /** JSON with single quotes, to be read in a test. */
    static InputStream json(String text) {
        return new ByteArrayInputStream(text.replace('\'', '"').getBytes(UTF_8));
    }
}
