package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.person.People.URI;
import static no.samskriv.person.People.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnH2.class)
final class TeamResourceTest {
    private static final String KEY = "0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a";
    private static final String FIRST = "\"1\"";

    private People people;
    private TeamResource teams;
    private MemberResource members;

    @BeforeEach
    void open(TestDatabase database) {
        people = new People(database);
        teams = people.teamResource;
        members = people.memberResource;
        people.signIn(LEDER);
    }

    @Test
    void beginsATeamWithNothingButASpaceAndMakesTheOneWhoAsksItsLeader() {
        Response answer = teams.begin(KEY, json("{'spaceKey':'RECO'}"), URI);

        Golden.assertSameJson("person/new-team.json", (String) answer.getEntity());
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(people.memberOf(LEDER).isLeader()).isTrue();
        assertThat(teams.begin(KEY, json("{'spaceKey':'RECO'}"), URI).getStatus())
                .isEqualTo(200);
    }

    @Test
    void letsASpaceHaveOneTeam() {
        teams.begin(KEY, json("{'spaceKey':'RECO'}"), URI);

        assertThat(Problems.of(() -> teams.begin(null, json("{'spaceKey':'RECO'}"), URI)))
                .isEqualTo(new Problem.RuleBroken("team-exists"));
        assertThat(people.locks.taken()).contains("space.RECO");
    }

    @Test
    void isForWhoeverAdministersTheSpace() {
        people.signIn(KOORDINATOR_A);

        assertThat(Problems.of(() -> teams.begin(KEY, json("{'spaceKey':'RECO'}"), URI)))
                .isEqualTo(new Problem.NotFound());
        people.signIn(LEDER);
        assertThat(Problems.of(() -> teams.begin(KEY, json("{'spaceKey':'INGEN'}"), URI)))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void listsTheTeamsOfTheReader() {
        people.addTeam();

        people.signIn(KOORDINATOR_A);
        Golden.assertSameJson("person/teams.json", (String) teams.mine().getEntity());
        people.signIn(FREMMED);
        assertThat((String) teams.mine().getEntity()).contains("\"size\":0");
        assertThat(Problems.of(() -> teams.team(SamplePersons.TEAM.toString()))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void changesATeam() {
        people.addTeam();

        Response answer = teams.change(
                SamplePersons.TEAM.toString(),
                FIRST,
                json("{'name':'Elvebyen','meetingDay':null,'dutyPhone':'+46 701 234 567'}"));

        Golden.assertSameJson("person/changed-team.json", (String) answer.getEntity());
        assertThat(Problems.of(() -> teams.change(SamplePersons.TEAM.toString(), FIRST, json("{'name':'To'}"))))
                .isInstanceOfSatisfying(Problem.Stale.class, stale -> assertThat(stale.current())
                        .isInstanceOf(TeamJson.class));
        people.signIn(KOORDINATOR_A);
        assertThat(Problems.of(() -> teams.change(SamplePersons.TEAM.toString(), "\"2\"", json("{'name':'To'}"))))
                .isEqualTo(new Problem.NotFound());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'dutyPhone':'ring A'}         | dutyPhone      | not-a-phone",
                "{'dutyPhone':'22-33'}          | dutyPhone      | not-a-phone",
                "{'dutyPhone':' '}              | dutyPhone      | empty",
                "{'dutyPhone':'010101 99999'}   | dutyPhone      | national-id",
                "{'dutyPhone':'01 01 01 99999'} | dutyPhone      | national-id",
                "{'privacyContact':'01010199999'} | privacyContact | national-id",
                "{'name':null}                  | name           | missing",
                "{'dutyPhone':17}               | dutyPhone      | not-a-string"
            })
    void namesTheFieldThatIsWrong(String body, String field, String code) {
        people.addTeam();

        assertThat(Problems.of(() -> teams.change(SamplePersons.TEAM.toString(), FIRST, json(body))))
                .isEqualTo(Problems.invalid(field, code));
    }

    @Test
    void takesAMemberInAndTellsWhoIsThere() {
        people.addTeam();

        Response added = members.add(
                SamplePersons.TEAM.toString(),
                KEY,
                json("{'user':'erfaring-c','roles':['PEER_WORKER','STAFF'],'title':'Erfaring','percent':80}"),
                URI);

        Golden.assertSameJson("person/new-member.json", (String) added.getEntity());
        assertThat(added.getLocation()).hasToString("http://wiki/rest/samskriv/1.0/members/" + KEY);
        Response changed = members.change(KEY, FIRST, json("{'title':null,'percent':50,'roles':['STAFF']}"));
        Golden.assertSameJson("person/changed-member.json", (String) changed.getEntity());
        assertThat((String) members.members(SamplePersons.TEAM.toString()).getEntity())
                .contains("\"size\":4", "Erfaringsmedarbeider C");
        assertThat(members.remove(KEY, "\"2\"").getStatus()).isEqualTo(204);
        assertThat(Problems.of(() -> members.member(KEY))).isEqualTo(new Problem.NotFound());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'roles':['STAFF']}                             | user  | missing",
                "{'user':'ingen','roles':['STAFF']}              | user  | no-such-user",
                "{'user':'erfaring-c'}                           | roles | missing",
                "{'user':'erfaring-c','roles':[]}                | roles | missing",
                "{'user':'erfaring-c','roles':'STAFF'}           | roles | not-strings",
                "{'user':'erfaring-c','roles':[1]}               | roles | not-strings",
                "{'user':'erfaring-c','roles':['STAFF'],'title':'01010199999'} | title | national-id"
            })
    void namesTheFieldOfAMemberThatIsWrong(String body, String field, String code) {
        people.addTeam();

        assertThat(Problems.of(() -> members.add(SamplePersons.TEAM.toString(), null, json(body), URI)))
                .isEqualTo(Problems.invalid(field, code));
    }

    @Test
    void saysWhoTakesOverAndThatTheMemberIsBack() {
        people.addTeam();
        people.signIn(KOORDINATOR_A);
        String id = people.memberOf(KOORDINATOR_A).id().toString();

        Response away = members.change(
                id, FIRST, json("{'standIn':{'user':'sosionom-d','from':'2026-12-01','to':'2026-12-04'}}"));
        Response back = members.change(id, "\"2\"", json("{'standIn':null}"));

        assertThat((String) away.getEntity()).contains("\"standIn\":{\"user\":", "Sosionom D", "\"to\":\"2026-12-04\"");
        assertThat((String) back.getEntity()).doesNotContain("standIn");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'from':'2026-12-01','to':'2026-12-04'}                     | standIn.user | missing",
                "{'user':'ingen','from':'2026-12-01','to':'2026-12-04'}      | standIn.user | no-such-user",
                "{'user':'fremmed','from':'2026-12-01','to':'2026-12-04'}    | standIn.user | not-a-colleague",
                "{'user':'sosionom-d','to':'2026-12-04'}                     | standIn.from | missing",
                "{'user':'sosionom-d','from':'i morgen','to':'2026-12-04'}   | standIn.from | not-a-date",
                "{'user':'sosionom-d','from':'2026-12-04','to':null}         | standIn.to   | missing"
            })
    void namesTheFieldOfAStandInThatIsWrong(String standIn, String field, String code) {
        people.addTeam();
        String id = people.memberOf(KOORDINATOR_A).id().toString();

        assertThat(Problems.of(() -> members.change(id, FIRST, json("{'standIn':" + standIn + "}"))))
                .isEqualTo(Problems.invalid(field, code));
    }

    @ParameterizedTest
    @CsvSource({"0", "101", "1.5", "'\"80\"'"})
    void aPercentageIsAWholeNumberUpToAHundred(String percent) {
        people.addTeam();
        String body = "{'user':'erfaring-c','roles':['STAFF'],'percent':" + percent + "}";

        assertThat(Problems.of(() -> members.add(SamplePersons.TEAM.toString(), null, json(body), URI)))
                .isEqualTo(Problems.invalid("percent", "not-a-number", "1", "100"));
    }
}
