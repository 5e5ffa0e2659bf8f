package no.samskriv.hat.turns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.hat.turns.TurnsSite.TEAM;
import static no.samskriv.hat.turns.TurnsSite.TUESDAY;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.rest.Answers;
import no.samskriv.rest.FakeUriInfo;
import no.samskriv.rest.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnH2.class)
final class TurnResourcesTest {
    private static final String KEY = "0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a";
    private static final String FIRST = "\"1\"";
    private static final UriInfo URI = FakeUriInfo.at("http://wiki/rest/samskriv/1.0/");

    private TurnsSite site;
    private TurnResource turns;
    private AbsenceResource absences;
    private SwapResource swaps;
    private TeamMeetingResource meetings;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TurnsSite(database);
        site.publish();
        Json json = new Json();
        Answers answers = new Answers(json);
        FakeUsers users = site.site.users;
        turns = new TurnResource(site.turns, site.rules, users, json, answers);
        absences = new AbsenceResource(site.absences, users, json, answers);
        swaps = new SwapResource(site.swaps, site.meetings, users, json, answers);
        meetings = new TeamMeetingResource(site.meetings, site.holders, users, json, answers);
    }

    @Test
    void saysWhoseTurnItIsAndHowItHasComeRound() {
        assertThat(text(turns.turns(TEAM.toString())))
                .contains("\"mayChange\":false")
                .contains(
                        "\"day\":\"2026-11-24\"",
                        "\"wearer\":{\"key\":\"key-koordinator-a\",\"name\":\"Koordinator A\"}")
                .contains("\"published\":true", "\"because\":\"FIRST_TIME\"")
                .contains("\"balance\":\"NOT_IN_TURNS\"");
    }

    @Test
    void aLeaderSaysWhenTheTeamMeetsAndOnWhatTermsSomebodyTakesPart() {
        site.signIn(LEDER);

        Response rule = turns.rule(
                TEAM.toString(), null, json("{'day':'TUESDAY','from':'09:00','everyWeeks':1,'skipsHolidays':true}"));
        assertThat(rule.getHeaderString("ETag")).isEqualTo(FIRST);
        assertThat(text(rule)).contains("\"from\":\"09:00\"");

        String member = site.member(ERFARING_C).id().toString();
        Response terms = turns.terms(member, null, json("{'eligible':true,'everyWeeks':2,'counted':'2026-11-24'}"));
        assertThat(terms.getHeaderString("ETag")).isEqualTo(FIRST);
        assertThat(text(terms)).contains("\"everyWeeks\":2").contains("\"counted\":\"2026-11-24\"");
        assertThat(Problems.of(() -> turns.terms(member, null, json("{}")))).isEqualTo(new Problem.RevisionMissing());
    }

    @Test
    void anAbsenceIsFromOneDayToAnotherAndNeverWhy() {
        Response added = absences.add(
                TEAM.toString(), KEY, json("{'user':'koordinator-a','from':'2026-11-24','to':'2026-11-25'}"), URI);

        assertThat(added.getStatus()).isEqualTo(201);
        assertThat(added.getLocation()).hasPath("/rest/samskriv/1.0/absences/" + KEY);
        assertThat(text(absences.absence(KEY)))
                .isEqualTo(
                        "{\"id\":\"%s\",\"revision\":1,\"team\":\"%s\",\"user\":{\"key\":\"key-koordinator-a\",\"name\":\"Koordinator A\"},\"from\":\"2026-11-24\",\"to\":\"2026-11-25\"}"
                                .formatted(KEY, TEAM));
        assertThat(text(absences.change(KEY, FIRST, json("{'to':'2026-12-01'}"))))
                .contains("\"to\":\"2026-12-01\"");
        assertThat(absences.remove(KEY, "\"2\"").getStatus()).isEqualTo(204);
        assertThat(Problems.of(() -> absences.add(
                        TEAM.toString(),
                        null,
                        json("{'user':'koordinator-a','from':'2026-11-24','to':'2026-11-24','kind':'SYK'}"),
                        URI)))
                .isEqualTo(Problems.invalid("body", "unknown-field", "user, from, to"));
    }

    @Test
    void aTurnIsAskedForAndTaken() {
        String meeting = site.on(TUESDAY).id().toString();
        String later = site.on(TUESDAY.plusWeeks(2)).id().toString();
        Response asked = swaps.ask(meeting, KEY, json("{'to':'erfaring-c','inReturn':'" + later + "'}"), URI);
        assertThat(asked.getStatus()).isEqualTo(201);
        assertThat(text(swaps.swap(KEY))).contains("\"status\":\"ASKED\"");
        site.signIn(ERFARING_C);

        assertThat(text(swaps.answer(KEY, FIRST, json("{'status':'ACCEPTED'}"))))
                .contains("\"status\":\"ACCEPTED\"", "\"acceptedBy\":{\"key\":\"key-erfaring-c\"");
        assertThat(text(meetings.meeting(meeting))).contains("\"reason\":\"SWAP\"");
    }

    @ParameterizedTest
    @CsvSource({"ASKED", "EXPIRED"})
    void nobodyAnswersWithWhatIsNoAnswer(String status) {
        swaps.ask(site.on(TUESDAY).id().toString(), KEY, json("{}"), URI);

        assertThat(Problems.of(() -> swaps.answer(KEY, FIRST, json("{'status':'" + status + "'}"))))
                .isEqualTo(Problems.invalid("status", "not-a-choice", "ACCEPTED, DECLINED, WITHDRAWN"));
    }

    @Test
    void theHatIsTakenInOneCall() {
        site.at(TUESDAY, "08:00");

        assertThat(text(meetings.wear(site.on(TUESDAY).id().toString(), json("{'user':'erfaring-c'}"))))
                .contains("\"reason\":\"VOLUNTEER\"");
        assertThat(text(meetings.wearToday(TEAM.toString(), json("{'user':'koordinator-a'}"))))
                .contains("\"wearer\":{\"key\":\"key-koordinator-a\"");
    }

    @Test
    void aMeetingIsChangedOneThingAtATime() {
        String id = site.on(TUESDAY).id().toString();

        assertThat(text(meetings.change(id, FIRST, json("{'handover':'Begynn med det vi lovet.'}"))))
                .contains("\"handover\":{\"text\":\"Begynn med det vi lovet.\"");
        assertThat(text(meetings.change(id, "\"2\"", json("{'day':'2026-11-25','place':'Kjøkkenet'}"))))
                .contains("\"day\":\"2026-11-25\"", "Kjøkkenet");
        assertThat(text(meetings.change(id, "\"3\"", json("{'status':'CANCELLED'}"))))
                .contains("\"CANCELLED\"");
        assertThat(text(meetings.change(id, "\"4\"", json("{'status':'PLANNED'}"))))
                .contains("\"PLANNED\"");
        assertThat(Problems.of(() -> meetings.change(id, "\"5\"", json("{'status':'PLANNED','handover':'x'}"))))
                .isEqualTo(Problems.invalid("body", "hat-one-thing"));
        assertThat(Problems.of(() -> meetings.change(id, "\"5\"", json("{}"))))
                .isEqualTo(Problems.invalid("body", "nothing-to-change"));
        assertThat(Problems.of(() -> meetings.change(id, "\"5\"", json("{'handover':'01017012345'}"))))
                .isEqualTo(Problems.invalid("handover", "national-id"));
        assertThat(Problems.of(() -> meetings.change(id, "\"5\"", json("{'correction':{'user':'erfaring-c'}}"))))
                .isEqualTo(Problems.invalid("correction.reason", "missing"));
    }

    @Test
    void aChangeOfWhatHasChangedIsAnsweredWithWhatStands() {
        String id = site.on(TUESDAY).id().toString();
        meetings.change(id, FIRST, json("{'handover':'Først'}"));

        assertThat(Problems.of(() -> meetings.change(id, FIRST, json("{'handover':'Sist'}"))))
                .isInstanceOfSatisfying(Problem.Stale.class, stale -> assertThat(stale.current())
                        .isInstanceOfSatisfying(TeamMeetingJson.class, json -> assertThat(json.revision())
                                .isEqualTo(2)));
        assertThat(Problems.of(() -> meetings.change(id, null, json("{'status':'CLOSED'}"))))
                .isEqualTo(new Problem.RevisionMissing());
    }

    @Test
    void christmasIsCancelledAndAMeetingAdded() {
        assertThat(text(meetings.cancel(TEAM.toString(), json("{'from':'2026-12-22','to':'2026-12-31'}"))))
                .contains("2026-12-22", "2026-12-29")
                .contains("\"size\":2");
        Response added = meetings.add(TEAM.toString(), KEY, json("{'type':'SUPERVISION','day':'2026-11-26'}"), URI);
        assertThat(added.getStatus()).isEqualTo(201);
        assertThat(text(meetings.ofTeam(TEAM.toString()))).contains(KEY);
    }

    @Test
    void whoeverIsNotInTheTeamIsToldNothingNotEvenOfWhatTheySent() {
        String id = site.on(TUESDAY).id().toString();
        site.signIn(FREMMED);
        Problem notFound = new Problem.NotFound();

        assertThat(Problems.of(() -> turns.turns(TEAM.toString()))).isEqualTo(notFound);
        assertThat(Problems.of(() -> turns.rule(TEAM.toString(), null, json("{'x':1}"))))
                .isEqualTo(notFound);
        assertThat(Problems.of(() -> absences.add(TEAM.toString(), null, json("{'x':1}"), URI)))
                .isEqualTo(notFound);
        assertThat(Problems.of(() -> swaps.ask(id, null, json("{'x':1}"), URI))).isEqualTo(notFound);
        assertThat(Problems.of(() -> meetings.change(id, FIRST, json("{'x':1}"))))
                .isEqualTo(notFound);
        assertThat(Problems.of(() -> meetings.wear(id, json("{'x':1}")))).isEqualTo(notFound);
        assertThat(Problems.of(() -> meetings.wearToday(TEAM.toString(), json("{'x':1}"))))
                .isEqualTo(notFound);
        assertThat(Problems.of(() -> meetings.cancel(TEAM.toString(), json("{'x':1}"))))
                .isEqualTo(notFound);
        assertThat(Problems.of(() -> meetings.add(TEAM.toString(), null, json("{'x':1}"), URI)))
                .isEqualTo(notFound);
    }

    @Test
    void whoeverIsInTheTeamAndLeadsItNotSaysNothingOfItsRule() {
        site.signIn(KOORDINATOR_A);

        assertThat(Problems.of(() -> turns.rule(TEAM.toString(), null, json("{'day':'MONDAY'}"))))
                .isEqualTo(new Problem.NotFound());
    }

    private static String text(Response answer) {
        return (String) answer.getEntity();
    }

    private static InputStream json(String written) {
        return new ByteArrayInputStream(written.replace('\'', '"').getBytes(UTF_8));
    }
}
