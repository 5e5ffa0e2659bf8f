package no.samskriv.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.saying;
import static no.samskriv.plan.SampleGoals.voices;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.FakeUriInfo;
import no.samskriv.rest.Json;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnH2.class)
final class PlanResourceTest {
    private static final String KEY = "0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a";
    private static final UriInfo URI = FakeUriInfo.at("http://wiki/rest/samskriv/1.0/");
    private static final byte[] NEW_GOAL =
            json("{'type':'RECOVERY','title':{'text':'Jeg vil <b>hjem</b>. 🥁','voice':'PERSON','mode':'TOGETHER'}}");

    private TestSite site;
    private PlanResource resource;
    private GoalResource goalResource;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        Json json = new Json();
        Answers answers = new Answers(json);
        resource = new PlanResource(site.plans, site.draftService(), site.planFragment, site.users, json, answers);
        goalResource = new GoalResource(site.goals, site.users, json, answers);
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void givesAPlan() {
        site.add(breakfast(), drums());

        Response answer = resource.plan("P-0001");

        Golden.assertSameJson("plan/plan.json", body(answer));
        assertThat(answer.getHeaderString(HttpHeaders.ETAG)).isNull();
    }

    @Test
    void givesAnEmptyPlan() {
        Golden.assertSameJson("plan/plan-empty.json", body(resource.plan("P-0001")));
    }

    @Test
    void givesThePlanAsItStandsOnThePage() {
        site.add(breakfast(), drums());

        assertThat(body(resource.planFragment("P-0001", null, null)))
                .isEqualTo(site.planFragment.interactive(site.plans.planOf(nord().ref(), Via.PAGE)))
                .contains(breakfast().title().text());
    }

    @Test
    void givesAGoalWithItsRevision() {
        site.add(drums());

        Response answer = goalResource.goal(drums().id().toString());

        Golden.assertSameJson("plan/goal.json", body(answer));
        assertThat(answer.getHeaderString(HttpHeaders.ETAG)).isEqualTo("\"1\"");
    }

    @Test
    void saysOfRecalledWordsThatTheyAreNotConfirmed() {
        site.add(ost(), KOORDINATOR_A);
        site.add(voices());

        Golden.assertSameJson(
                "plan/goal-recalled.json", body(goalResource.goal(voices().id().toString())));
    }

    @Test
    void addsAGoal() {
        Response answer = goalResource.addGoal("P-0001", KEY, in(NEW_GOAL), URI);

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getLocation()).hasToString("http://wiki/rest/samskriv/1.0/goals/" + KEY);
        assertThat(answer.getHeaderString(HttpHeaders.ETAG)).isEqualTo("\"1\"");
        Golden.assertSameJson("plan/goal-added.json", body(answer));
        assertThat(body(goalResource.goal(KEY))).isEqualTo(body(answer));
    }

    @Test
    void givesTheSameGoalBackToWhoeverSendsItAgain() {
        Response first = goalResource.addGoal("P-0001", KEY, in(NEW_GOAL), URI);

        Response again = goalResource.addGoal("P-0001", KEY, in(NEW_GOAL), URI);

        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(body(again)).isEqualTo(body(first));
    }

    @Test
    void drawsAnIdForWhoeverSendsNone() {
        Response one = goalResource.addGoal("P-0001", null, in(NEW_GOAL), URI);
        Response other = goalResource.addGoal("P-0001", null, in(NEW_GOAL), URI);

        assertThat(one.getLocation()).isNotEqualTo(other.getLocation());
    }

    @Test
    void startsAGoalWhereThePersonWantsIt() {
        byte[] dream =
                json("{'type':'RECOVERY','status':'DREAM','title':{'text':'Fly','voice':'PERSON','mode':'TOGETHER'}}");

        assertThat(body(goalResource.addGoal("P-0001", KEY, in(dream), URI))).contains("\"status\":\"DREAM\"");
    }

    @Test
    void changesAGoal() {
        site.add(drums());
        site.currentUser.signIn(FakeUsers.NORD);

        Response answer = goalResource.changeGoal(
                drums().id().toString(),
                "W/\"1-gzip\"",
                in(json("{'status':'IN_PROGRESS','title':{'text':'Trommer!','voice':'PERSON','mode':'OWN_LOGIN'}}")));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaderString(HttpHeaders.ETAG)).isEqualTo("\"2\"");
        Golden.assertSameJson("plan/goal-changed.json", body(answer));
    }

    @Test
    void showsWhoeverComesTooLateWhatStandsNow() {
        site.add(drums());
        changeStatus("\"1\"", "IN_PROGRESS");

        Problem problem = Problems.of(() -> changeStatus("\"1\"", "SET_ASIDE"));

        assertThat(problem).isInstanceOfSatisfying(Problem.Stale.class, stale -> assertThat(stale.current())
                .isInstanceOfSatisfying(GoalJson.class, now -> {
                    assertThat(now.revision()).isEqualTo(2);
                    assertThat(now.status()).isEqualTo("IN_PROGRESS");
                }));
    }

    @Test
    void asksWhichRevisionAChangeIsFor() {
        site.add(drums());

        assertThat(Problems.of(() -> changeStatus(null, "REACHED"))).isEqualTo(new Problem.RevisionMissing());
        assertThat(Problems.of(() -> changeStatus("*", "REACHED"))).isEqualTo(new Problem.RevisionMissing());
        assertThat(Problems.of(() -> changeStatus("abc", "REACHED")))
                .isEqualTo(Problems.invalid("If-Match", "not-a-revision"));
    }

    @Test
    void namesWhatIsWrongWithAGoal() {
        assertThat(addRefusal("nothing")).isEqualTo(Problems.invalid("body", "not-json"));
        assertThat(addRefusal("{}")).isEqualTo(Problems.invalid("type", "not-a-choice", "RECOVERY, TREATMENT"));
        assertThat(addRefusal("{'type':'RECOVERY'}")).isEqualTo(Problems.invalid("title", "missing"));
        assertThat(addRefusal("{'type':'RECOVERY','titel':1}"))
                .isEqualTo(Problems.invalid(
                        "body",
                        "unknown-field",
                        "type, status, title, why, howWeKnow, values, domains, chime, target, supports"));
        assertThat(addRefusal("{'type':'RECOVERY','title':{'text':'Hjem','voice':'PERSON'}}"))
                .isEqualTo(Problems.invalid("title.mode", "mode-missing"));
    }

    @Test
    void namesWhatIsWrongWithAChange() {
        site.add(drums());

        assertThat(changeRefusal("{}")).isEqualTo(Problems.invalid("body", "nothing-to-change"));
        assertThat(changeRefusal("{'type':'RECOVERY'}"))
                .isEqualTo(
                        Problems.invalid(
                                "body",
                                "unknown-field",
                                "title, why, status, before, removed, agreed, howWeKnow, values, domains, chime, target, supports"));
        assertThat(changeRefusal("{'status':null}")).isInstanceOf(Problem.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-0001", "P-9999", "p-0001", "../P-0001", ""})
    void tellsAStrangerNothing(String ref) {
        site.add(drums());
        site.currentUser.signIn(FREMMED);

        assertNotFound(() -> resource.plan(ref));
        assertNotFound(() -> resource.planFragment(ref, null, null));
        assertNotFound(() -> goalResource.addGoal(ref, KEY, in(NEW_GOAL), URI));
    }

    @Test
    void tellsAStrangerNothingAboutAGoal() {
        site.add(drums());
        site.currentUser.signIn(FREMMED);

        for (String id :
                new String[] {drums().id().toString(), UUID.randomUUID().toString(), "7"}) {
            assertNotFound(() -> goalResource.goal(id));
            assertNotFound(() -> goalResource.changeGoal(id, "\"1\"", in(json("{'status':'REACHED'}"))));
        }
    }

    @Test
    void tellsNobodyAnything() {
        site.add(saying("Jeg vil hjem.", 1));
        site.currentUser.signOut();

        assertNotFound(() -> resource.plan("P-0001"));
        assertNotFound(() -> goalResource.addGoal("P-0001", KEY, in(NEW_GOAL), URI));
    }

    private Response changeStatus(String ifMatch, String status) {
        return goalResource.changeGoal(drums().id().toString(), ifMatch, in(json("{'status':'" + status + "'}")));
    }

    private Problem addRefusal(String body) {
        return Problems.of(() -> goalResource.addGoal("P-0001", KEY, in(json(body)), URI));
    }

    private Problem changeRefusal(String body) {
        return Problems.of(() -> goalResource.changeGoal(drums().id().toString(), "\"1\"", in(json(body))));
    }

    private static void assertNotFound(ThrowingCallable work) {
        assertThat(Problems.of(work)).isEqualTo(new Problem.NotFound());
    }

    private static String body(Response answer) {
        return (String) answer.getEntity();
    }

    /** Single quotes stand for double ones, to be readable in Java. */
    private static InputStream in(byte[] body) {
        return new ByteArrayInputStream(body);
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(UTF_8);
    }
}
