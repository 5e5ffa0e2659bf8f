package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.People.URI;
import static no.samskriv.person.People.json;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.FieldChange;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnH2.class)
final class ParticipantServiceTest {
    private static final String KEY = "0c1d8a3e-9f00-4d11-8000-6b6b6b6b6b6b";
    private static final String FIRST = "\"1\"";
    private static final String SECOND = "\"2\"";
    private static final String NAV = "{'name':'NAV-veileder H','role':'veileder','kind':'PROFESSIONAL',"
            + "'account':'fremmed','whyHere':'Hjelper med jobb.','canDecide':'Tiltak fra NAV',"
            + "'cannotDecide':'Helsehjelp','contribution':'Et kurs','from':'2026-11-03','to':'2027-05-03'}";
    private static final String SISTER_LISTED =
            "{'name':'Søster','relation':'søster','kind':'NEXT_OF_KIN','account':'soster-nord'}";

    private People people;
    private ParticipantResource resource;

    @BeforeEach
    void open(TestDatabase database) {
        people = People.withNord(database);
        resource = people.participantResource;
    }

    @Test
    void writesDownWhoTakesPart() {
        Response answer = add(NAV);

        Golden.assertSameJson("person/new-participant.json", (String) answer.getEntity());
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeaderString(HttpHeaders.ETAG)).isEqualTo(FIRST);
        assertThat(add(NAV).getStatus()).isEqualTo(200);
        assertThat((String) resource.participants("P-0001").getEntity())
                .contains("\"size\":1", "NAV-veileder H", "\"active\":true");
    }

    @Test
    void anybodyWhoWorksWithThePersonWritesItDownAndThePersonToo() {
        people.signIn(SOSIONOM_D);
        add(NAV);
        people.signIn(FakeUsers.NORD);

        Response answer = change(FIRST, "{'whyHere':'Fordi jeg vil jobbe.'}");

        assertThat((String) answer.getEntity()).contains("Fordi jeg vil jobbe.", "\"revision\":2");
    }

    @Test
    void isNotForTheLeaderNorForAStranger() {
        add(NAV);

        for (UserRef outside : new UserRef[] {LEDER, FREMMED}) {
            people.signIn(outside);
            assertThat(Problems.of(() -> resource.participants("P-0001"))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> resource.participant(KEY))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> add(NAV))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> change(FIRST, "{'role':'ny'}"))).isEqualTo(new Problem.NotFound());
        }
    }

    @Test
    void takesPartNoMoreFromTheDayItEnds() {
        add(NAV);

        Response answer = change(FIRST, "{'status':'ENDED'}");

        assertThat((String) answer.getEntity())
                .contains("\"to\":\"2026-11-22\"", "\"status\":\"ENDED\"", "\"active\":false");
        assertThat((String) change(SECOND, "{'status':'ACTIVE'}").getEntity())
                .doesNotContain("\"to\"")
                .contains("\"active\":true");
    }

    @Test
    void keepsBothSidesOfWhatChangesInTheHistory() {
        add(NAV);

        change(FIRST, "{'role':'jobbveileder','cannotDecide':null,'to':null}");

        assertThat(people.site.changes.historyOf(NORD).get(0).fields())
                .containsExactlyInAnyOrder(
                        FieldChange.ofValue("role", "veileder", "jobbveileder"),
                        FieldChange.ofValue("cannotDecide", "Helsehjelp", null),
                        FieldChange.ofValue("to", "2027-05-03", null));
    }

    @Test
    void whatChangesNothingMakesNobodyLate() {
        add(NAV);

        assertThat((String) change(FIRST, "{'role':'veileder'}").getEntity()).contains("\"revision\":1");
        change(FIRST, "{'role':'annet'}");
        assertThat(Problems.of(() -> change(FIRST, "{'role':'X'}")))
                .isInstanceOfSatisfying(Problem.Stale.class, stale -> assertThat(stale.current())
                        .isInstanceOfSatisfying(ParticipantJson.class, now -> assertThat(now.role())
                                .isEqualTo("annet")));
        assertThat(Problems.of(() -> change(null, "{}"))).isEqualTo(new Problem.RevisionMissing());
    }

    @Test
    void somebodyOnTheListTakesPartWithTheNameAndTheAccountThatStandThere() {
        String sister = list(SISTER_LISTED);

        Response answer = add("{'role':'søster','kind':'NEXT_OF_KIN','related':'" + sister + "'}");

        assertThat((String) answer.getEntity()).contains("\"name\":\"Søster\"", "\"key\":\"key-soster-nord\"", sister);
        assertThat(Problems.of(() -> change(FIRST, "{'account':'fremmed'}")))
                .isEqualTo(Problems.invalid("account", "account-of-related"));
    }

    @Test
    void theAccountFollowsTheOneOnTheList() {
        String sister = list(SISTER_LISTED);
        add("{'role':'søster','kind':'NEXT_OF_KIN','related':'" + sister + "'}");

        people.relatedResource.change(sister, FIRST, json("{'account':'fremmed'}"));

        assertThat((String) resource.participant(KEY).getEntity())
                .contains("\"key\":\"key-fremmed\"", "\"revision\":2");
        people.relatedResource.change(sister, SECOND, json("{'account':null}"));
        assertThat((String) resource.participant(KEY).getEntity()).doesNotContain("\"account\"");
        assertThat(Problems.of(() -> people.relatedResource.change(sister, "\"3\"", json("{'account':'leder'}"))))
                .isEqualTo(Problems.invalid("account", "account-in-team"));
    }

    @Test
    void whoeverIsNotToBeContactedIsNotMadeToTakePart() {
        String friend = list("{'name':'Venn','kind':'FRIEND','safety':'DO_NOT_CONTACT'}");

        assertThat(Problems.of(() -> add("{'role':'venn','kind':'OTHER','related':'" + friend + "'}")))
                .isEqualTo(Problems.invalid("related", "not-around"));
        assertThat(Problems.of(() -> add("{'role':'v','kind':'OTHER','related':'" + UUID.randomUUID() + "'}")))
                .isEqualTo(Problems.invalid("related", "not-around"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'role':'r','kind':'OTHER'}                                           | name    | missing",
                "{'name':'N','kind':'OTHER'}                                           | role    | missing",
                "{'name':'N','role':'r'}                                               | kind    | missing",
                "{'name':'N','role':'r','kind':'GUARDIAN'}                             | mandate | mandate-missing",
                "{'name':'N','role':'r','kind':'PROXY','mandate':'penger'}             | mandate | mandate-not-guardian",
                "{'name':'N','role':'r','kind':'OTHER','account':'ingen'}              | account | no-such-user",
                "{'name':'N','role':'r','kind':'OTHER','account':'sosionom-d'}         | account | account-in-team",
                "{'name':'N','role':'r','kind':'OTHER','account':'nord'}               | account | account-is-person",
                "{'name':'N','role':'r','kind':'OTHER','whyHere':'Nr. 01010199999'}    | whyHere | national-id",
                "{'name':'  ','role':'r','kind':'OTHER'}                               | name    | empty",
                "{'name':'N','role':'r','kind':'OTHER','to':'i morgen'}                | to      | not-a-date"
            })
    void namesTheFieldThatIsWrong(String body, String field, String code) {
        assertThat(Problems.of(() -> add(body))).isEqualTo(Problems.invalid(field, code));
    }

    @Test
    void endsOnOrAfterTheDayItBegins() {
        assertThat(Problems.of(
                        () -> add("{'name':'N','role':'r','kind':'OTHER','from':'2026-11-03','to':'2026-11-02'}")))
                .isEqualTo(Problems.invalid("to", "before-from", "2026-11-03"));
    }

    @Test
    void opensNothingWithoutAConsent() {
        add(NAV);

        people.signIn(FREMMED);
        assertThat(people.cards.mine()).isEmpty();
        assertThat(people.site.personPages.readers(SamplePersons.PAGE_OF_NORD))
                .get()
                .asInstanceOf(InstanceOfAssertFactories.collection(UserRef.class))
                .doesNotContain(FREMMED)
                .contains(KOORDINATOR_A);
    }

    private Response add(String body) {
        return resource.takePart("P-0001", KEY, json(body), URI);
    }

    private Response change(String ifMatch, String body) {
        return resource.change(KEY, ifMatch, json(body));
    }

    private String list(String body) {
        String id = UUID.randomUUID().toString();
        people.relatedResource.list("P-0001", id, json(body), URI);
        return id;
    }
}
