package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.People.URI;
import static no.samskriv.person.People.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnH2.class)
final class PersonResourceTest {
    private static final String KEY = "0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a";

    private People people;
    private PersonResource resource;

    @BeforeEach
    void open(TestDatabase database) {
        people = People.withNord(database);
        resource = people.personResource;
    }

    @Test
    void givesTheCoordinatorTheWholeCard() {
        Response answer = resource.get("P-0001");

        Golden.assertSameJson("person/coordinator.json", (String) answer.getEntity());
        assertThat(answer.getHeaderString(HttpHeaders.ETAG)).isEqualTo("\"1\"");
    }

    @Test
    void givesAnAssignedWorkerTheCardWithoutTheAccount() {
        Golden.assertSameJson("person/assigned.json", cardFor(SOSIONOM_D));
    }

    @Test
    void givesThePersonTheOwnCard() {
        Golden.assertSameJson("person/own.json", cardFor(FakeUsers.NORD));
    }

    @Test
    void givesTheLeaderTheNameAndWhoWorksWithThePerson() {
        Golden.assertSameJson("person/leader.json", cardFor(LEDER));
    }

    @Test
    void listsReferencesAlone() {
        Golden.assertSameJson("person/references.json", (String) resource.mine().getEntity());
    }

    @Test
    void takesAPersonInOnceHoweverOftenItIsSent() {
        String body = "{'name':'Ny 🥁','workers':['koordinator-a','key-sosionom-d']}";

        Response first = resource.begin(KEY, json(body), URI);
        Response again = resource.begin(KEY, json(body), URI);

        Golden.assertSameJson("person/new-person.json", (String) first.getEntity());
        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(first.getLocation().toString()).startsWith("http://wiki/rest/samskriv/1.0/persons/P-");
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat((String) again.getEntity()).doesNotContain("Ny");
        assertThat(people.site.personStore.ofTeam(SamplePersons.TEAM)).hasSize(2);
        people.signIn(SOSIONOM_D);
        assertThat(Problems.of(() -> resource.begin(KEY, json(body), URI))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void changesTheCard() {
        Response answer = resource.change(
                "P-0001",
                "\"1\"",
                json("{'language':'other','pronoun':'de','contact':'Ring 22 33 44 55 før ti.','prefers':'LISTENING',"
                        + "'interpreter':'arabisk','status':'PAUSED','mainContact':'koordinator-a'}"));

        Golden.assertSameJson("person/changed.json", (String) answer.getEntity());
    }

    @Test
    void tellsWhoIsLateWhatTheCardSaysNow() {
        resource.change("P-0001", "\"1\"", json("{'pronoun':'de'}"));

        Problem late = Problems.of(() -> resource.change("P-0001", "\"1\"", json("{'pronoun':'hun'}")));

        assertThat(late).isInstanceOfSatisfying(Problem.Stale.class, stale -> assertThat(stale.current())
                .isInstanceOfSatisfying(
                        PersonJson.class, now -> assertThat(now.pronoun()).isEqualTo("de")));
        assertThat(Problems.of(() -> resource.change("P-0001", null, json("{}"))))
                .isEqualTo(new Problem.RevisionMissing());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':null}                    | name        | missing",
                "{'name':'  '}                    | name        | empty",
                "{'name':'Nord 01010199999'}      | name        | national-id",
                "{'name':'010101 99999'}          | name        | national-id",
                "{'contact':'Nr. 010101-99999.'}  | contact     | national-id",
                "{'contact':'a\\u0000b'}          | contact     | unstorable",
                "{'coordinator':null}             | coordinator | missing",
                "{'coordinator':'ingen'}          | coordinator | no-such-user",
                "{'coordinator':'leder'}          | coordinator | not-assigned",
                "{'mainContact':'leder'}          | mainContact | not-assigned",
                "{'account':''}                   | account     | no-such-user",
                "{'account':'sosionom-d'}         | account     | account-is-worker",
                "{'page':null}                    | page        | missing",
                "{'page':{'existing':4711}}       | page.existing | no-such-page"
            })
    void namesTheFieldThatIsWrong(String body, String field, String code) {
        assertThat(Problems.of(() -> resource.change("P-0001", "\"1\"", json(body))))
                .isEqualTo(Problems.invalid(field, code));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'language':'sv'}           | language | not-a-choice",
                "{'status':'GONE'}           | status   | not-a-choice",
                "{'prefers':'SMELLING'}      | prefers  | not-a-choice",
                "{'nickname':'N'}            | body     | unknown-field",
                "{'page':{'existing':'17'}}  | page.existing | not-a-number",
                "{'page':{'existing':0}}     | page.existing | not-a-number"
            })
    void saysWhatAFieldMayBe(String body, String field, String code) {
        assertThat(Problems.of(() -> resource.change("P-0001", "\"1\"", json(body))))
                .isInstanceOfSatisfying(Problem.Invalid.class, invalid -> {
                    assertThat(invalid.errors().get(0).field()).isEqualTo(field);
                    assertThat(invalid.errors().get(0).code()).isEqualTo(code);
                });
    }

    @Test
    void hasRoomForWhatTheLimitSaysAndNoMore() {
        resource.change("P-0001", "\"1\"", json("{'name':'" + "🥁".repeat(255) + "'}"));

        assertThat(Problems.of(() -> resource.change("P-0001", "\"2\"", json("{'name':'" + "🥁".repeat(256) + "'}"))))
                .isEqualTo(Problems.invalid("name", "too-long", "255"));
        assertThat(Problems.of(
                        () -> resource.change("P-0001", "\"2\"", json("{'contact':'" + "k".repeat(2001) + "'}"))))
                .isEqualTo(Problems.invalid("contact", "too-long", "2000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-0001", "P-9999", "p-0001", "Nord", ""})
    void tellsAStrangerNothing(String ref) {
        people.signIn(FREMMED);

        assertThat(Problems.of(() -> resource.get(ref))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> resource.change(ref, "\"1\"", json("{'name':'X'}"))))
                .isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> resource.begin(null, json("{'name':'X'}"), URI)))
                .isEqualTo(new Problem.NotFound());
        assertThat((String) resource.mine().getEntity()).contains("\"size\":0");
    }

    @Test
    void tellsNobodyAnything() {
        people.site.currentUser.signOut();

        assertThat(Problems.of(() -> resource.get("P-0001"))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> resource.mine())).isEqualTo(new Problem.NotFound());
    }

    private String cardFor(UserRef reader) {
        people.signIn(reader);
        return (String) resource.get("P-0001").getEntity();
    }
}
