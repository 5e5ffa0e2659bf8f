package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.People.URI;
import static no.samskriv.person.People.json;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnH2.class)
final class AssignmentServiceTest {
    private static final String KEY = "0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a";
    private static final String FIRST = "\"1\"";

    private People people;
    private AssignmentResource resource;

    @BeforeEach
    void open(TestDatabase database) {
        people = People.withNord(database);
        resource = people.assignmentResource;
    }

    @Test
    void assignsSomebodyOfTheTeamWhoMayThenReadAndWrite() {
        Response answer = assign("{'user':'leder','reason':'Vikar i ferien','to':'2026-12-24'}");

        Golden.assertSameJson("person/new-assignment.json", (String) answer.getEntity());
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(assign("{'user':'leder'}").getStatus()).isEqualTo(200);
        people.signIn(LEDER);
        assertThat(people.site.access.allows(NORD, Section.PLAN, Verb.WRITE)).isTrue();
    }

    @Test
    void opensNothingBeforeTheFirstDay() {
        assign("{'user':'leder','from':'2026-11-23'}");
        people.signIn(LEDER);

        assertThat(people.site.access.allows(NORD, Section.PLAN, Verb.READ)).isFalse();
        people.site.now.set("2026-11-23T10:00:00Z");
        assertThat(people.site.access.allows(NORD, Section.PLAN, Verb.READ)).isTrue();
    }

    @Test
    void isTakenBackAtOnce() {
        assertThat(resource.remove(idOf(SOSIONOM_D), FIRST).getStatus()).isEqualTo(204);

        people.signIn(SOSIONOM_D);
        assertThat(people.site.access.allows(NORD, Section.PLAN, Verb.READ)).isFalse();
        assertThat(Problems.of(() -> resource.assignments("P-0001"))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void endsAfterItsLastDay() {
        resource.change(idOf(SOSIONOM_D), FIRST, json("{'to':'2026-11-22','reason':'Bytter team'}"));

        people.signIn(SOSIONOM_D);
        assertThat(people.site.access.allows(NORD, Section.PLAN, Verb.READ)).isTrue();
        people.site.now.set("2026-11-23T10:00:00Z");
        assertThat(people.site.access.allows(NORD, Section.PLAN, Verb.READ)).isFalse();
        assertThat(people.cards.mine()).isEmpty();
    }

    @Test
    void theCoordinatorStaysAssigned() {
        String id = idOf(KOORDINATOR_A);

        assertThat(Problems.of(() -> resource.remove(id, FIRST)))
                .isEqualTo(new Problem.RuleBroken("coordinator-stays"));
        assertThat(Problems.of(() -> resource.change(id, FIRST, json("{'to':'2027-01-01'}"))))
                .isEqualTo(new Problem.RuleBroken("coordinator-stays"));
        resource.change(id, FIRST, json("{'reason':'Koordinerer'}"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                        | user   | missing",
                "{'user':'ingen'}                          | user   | no-such-user",
                "{'user':'erfaring-c'}                     | user   | not-in-team",
                "{'user':'leder','from':'22.11.2026'}      | from   | not-a-date",
                "{'user':'leder','reason':'01010199999'}   | reason | national-id"
            })
    void namesTheFieldThatIsWrong(String body, String field, String code) {
        assertThat(Problems.of(() -> assign(body))).isEqualTo(Problems.invalid(field, code));
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThat(Problems.of(() -> assign("{'user':'leder','to':'2026-11-21'}")))
                .isEqualTo(Problems.invalid("to", "before-from", "2026-11-22"));
        assertThat(Problems.of(() -> resource.change(idOf(SOSIONOM_D), FIRST, json("{'to':'2026-05-18'}"))))
                .isEqualTo(Problems.invalid("to", "before-from", "2026-05-19"));
    }

    @Test
    void isNotWrittenUpTwice() {
        assertThat(Problems.of(() -> assign("{'user':'sosionom-d'}")))
                .isEqualTo(new Problem.RuleBroken("already-assigned"));

        resource.remove(idOf(SOSIONOM_D), FIRST);
        assertThat(assign("{'user':'sosionom-d'}").getStatus()).isEqualTo(201);
    }

    @Test
    void doesNotMakeThePersonAWorkerOfTheirOwn() {
        people.add(SamplePersons.member(FakeUsers.NORD, MemberRole.PEER_WORKER));

        assertThat(Problems.of(() -> assign("{'user':'nord'}")))
                .isEqualTo(Problems.invalid("user", "account-is-worker"));
    }

    @Test
    void isReadByThePersonTheAssignedAndTheLeaderAndChangedByTheLeader() {
        for (UserRef reader : new UserRef[] {FakeUsers.NORD, SOSIONOM_D}) {
            people.signIn(reader);
            assertThat((String) resource.assignments("P-0001").getEntity()).contains("\"size\":2");
            assertThat(Problems.of(() -> assign("{'user':'leder'}"))).isEqualTo(new Problem.NotFound());
        }
        people.signIn(LEDER);
        assertThat((String) resource.assignments("P-0001").getEntity()).contains("\"size\":2");
        assertThat(assign("{'user':'leder'}").getStatus()).isEqualTo(201);
    }

    @Test
    void aStrangerLearnsNothing() {
        String id = idOf(SOSIONOM_D);
        for (UserRef stranger : new UserRef[] {FREMMED, ERFARING_C}) {
            people.signIn(stranger);
            assertThat(Problems.of(() -> resource.assignments("P-0001"))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> resource.assignment(id))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> resource.remove(id, FIRST))).isEqualTo(new Problem.NotFound());
        }
    }

    @Test
    void tellsWhoIsLateWhatItSaysNow() {
        String id = idOf(SOSIONOM_D);
        resource.change(id, FIRST, json("{'reason':'Flytting'}"));

        assertThat(Problems.of(() -> resource.change(id, FIRST, json("{'reason':'Ferie'}"))))
                .isInstanceOfSatisfying(Problem.Stale.class, stale -> assertThat(stale.current())
                        .isInstanceOfSatisfying(AssignmentJson.class, now -> assertThat(now.reason())
                                .isEqualTo("Flytting")));
    }

    private Response assign(String body) {
        return resource.assign("P-0001", KEY, json(body), URI);
    }

    private String idOf(UserRef worker) {
        return people.assignmentOf(worker).id().toString();
    }
}
