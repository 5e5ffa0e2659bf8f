package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.People.URI;
import static no.samskriv.person.People.json;
import static org.assertj.core.api.Assertions.assertThat;

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

@ExtendWith(OnH2.class)
final class RelatedServiceTest {
    private static final String KEY = "0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a";
    private static final String FIRST = "\"1\"";
    private static final String SISTER =
            "{'name':'Søster','relation':'søster','kind':'NEXT_OF_KIN','phone':'000 00 101','email':'s@example.org',"
                    + "'organisation':'Hjemme','safety':'UNSURE','reason':'Snakker med naboen','agreedOn':'2026-11-03',"
                    + "'phoneCheckedOn':'2026-11-04','account':'fremmed'}";

    private People people;
    private RelatedResource resource;

    @BeforeEach
    void open(TestDatabase database) {
        people = People.withNord(database);
        resource = people.relatedResource;
    }

    @Test
    void listsSomebodyAround() {
        Response answer = list(SISTER);

        Golden.assertSameJson("person/new-related.json", (String) answer.getEntity());
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(list(SISTER).getStatus()).isEqualTo(200);
        assertThat((String) resource.listed("P-0001").getEntity()).contains("\"size\":1", "Snakker med naboen");
    }

    @Test
    void keepsTheReasonBetweenThePersonAndTheCoordinator() {
        list(SISTER);

        people.signIn(SOSIONOM_D);
        Golden.assertSameJson(
                "person/related-without-reason.json", (String) resource.one(KEY).getEntity());
        assertThat((String) resource.listed("P-0001").getEntity()).doesNotContain("naboen");
        people.signIn(FakeUsers.NORD);
        assertThat((String) resource.one(KEY).getEntity()).contains("Snakker med naboen");
    }

    @Test
    void changesAndClears() {
        list(SISTER);

        Response answer = resource.change(
                KEY, FIRST, json("{'name':'Storesøster','safety':'DO_NOT_CONTACT','phone':null,'account':null}"));

        Golden.assertSameJson("person/changed-related.json", (String) answer.getEntity());
        assertThat(Problems.of(() -> resource.change(KEY, FIRST, json("{'name':'X'}"))))
                .isInstanceOf(Problem.Stale.class);
    }

    @Test
    void takesSomebodyOffTheList() {
        list(SISTER);

        assertThat(resource.remove(KEY, FIRST).getStatus()).isEqualTo(204);

        assertThat((String) resource.listed("P-0001").getEntity()).contains("\"size\":0");
        assertThat((String) resource.one(KEY).getEntity()).contains("\"removed\":true");
        assertThat(Problems.of(() -> resource.change(KEY, "\"2\"", json("{'name':'X'}"))))
                .isEqualTo(new Problem.NotFound());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'FRIEND'}                                | name  | missing",
                "{'name':'N','kind':'FRIEND','phone':'ring'}      | phone | not-a-phone",
                "{'name':'N','kind':'FRIEND','phone':'01010199999'} | phone | national-id",
                "{'name':'01010199999','kind':'FRIEND'}           | name  | national-id",
                "{'name':'N','kind':'FRIEND','reason':'01010199999'} | reason | national-id",
                "{'name':'N','kind':'FRIEND','agreedOn':'i går'}  | agreedOn | not-a-date",
                "{'name':'N','kind':'FRIEND','account':'ingen'}   | account | no-such-user"
            })
    void namesTheFieldThatIsWrong(String body, String field, String code) {
        assertThat(Problems.of(() -> list(body))).isEqualTo(Problems.invalid(field, code));
    }

    @Test
    void isNotForTheLeaderNorForAStrangerAndOnlyReadByTheAssigned() {
        list(SISTER);

        for (UserRef outside : new UserRef[] {LEDER, FREMMED}) {
            people.signIn(outside);
            assertThat(Problems.of(() -> resource.listed("P-0001"))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> resource.one(KEY))).isEqualTo(new Problem.NotFound());
        }
        people.signIn(SOSIONOM_D);
        assertThat(Problems.of(() -> resource.change(KEY, FIRST, json("{'name':'X'}"))))
                .isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> list(SISTER))).isEqualTo(new Problem.NotFound());
    }

    private Response list(String body) {
        return resource.list("P-0001", KEY, json(body), URI);
    }
}
