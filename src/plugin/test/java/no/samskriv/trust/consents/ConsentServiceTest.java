package no.samskriv.trust.consents;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.kernel.FakeUsers.SOSTER_NORD;
import static no.samskriv.person.SampleParticipants.sister;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.trust.consents.Consenting.ORAL_FOR_SISTER;
import static no.samskriv.trust.consents.Consenting.PAPER_FOR_PLAN;
import static no.samskriv.trust.consents.Consenting.PAPER_FOR_SISTER;
import static no.samskriv.trust.consents.Consenting.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.SampleParticipants;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class ConsentServiceTest {
    private static final String KEY = "0c1d8a3e-9f00-4d11-8000-7c7c7c7c7c7c";
    private static final String FIRST = "\"1\"";
    private static final String SECOND = "\"2\"";

    private Consenting nord;

    @BeforeEach
    void open(TestDatabase database) {
        nord = new Consenting(database);
    }

    @Test
    void writesDownWhatThePersonSaysYesTo() {
        Response answer = nord.give(KEY, ORAL_FOR_SISTER);

        Golden.assertSameJson("trust/new-consent.json", (String) answer.getEntity());
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeaderString(HttpHeaders.ETAG)).isEqualTo(FIRST);
        assertThat(nord.give(KEY, ORAL_FOR_SISTER).getStatus()).isEqualTo(200);
        assertThat((String) nord.resource.consents("P-0001").getEntity()).contains("\"size\":1");
    }

    @Test
    void opensWhatItNamesAndThePageWithIt() {
        assertThat(nord.reads(SOSTER_NORD, Section.MINUTES)).isFalse();

        nord.give(PAPER_FOR_SISTER);

        assertThat(nord.reads(SOSTER_NORD, Section.MINUTES)).isTrue();
        assertThat(nord.reads(SOSTER_NORD, Section.CRISIS_PLAN)).isTrue();
        assertThat(nord.reads(SOSTER_NORD, Section.GOALS)).isFalse();
        assertThat(nord.reads(SOSTER_NORD, Section.PARTICIPATION)).isFalse();
        assertThat(nord.seesPage())
                .containsExactlyInAnyOrder(LEDER, KOORDINATOR_A, SOSIONOM_D, FakeUsers.NORD, SOSTER_NORD);
    }

    @Test
    void isGoneFromTheNextRequestOnWhenItIsTakenBack() {
        String consent = nord.give(PAPER_FOR_SISTER);

        Response answer = nord.resource.withdraw(consent, FIRST, json("{'how':'Sa det på telefon.'}"));

        assertThat((String) answer.getEntity())
                .contains("\"status\":\"WITHDRAWN\"", "Sa det på telefon.", "\"revision\":2");
        assertThat(nord.reads(SOSTER_NORD, Section.MINUTES)).isFalse();
        assertThat(nord.seesPage()).doesNotContain(SOSTER_NORD);
        assertThat(Problems.of(() -> nord.withdraw(consent, SECOND)))
                .isEqualTo(new Problem.RuleBroken("consent-withdrawn"));
        assertThat((String) nord.resource.consents("P-0001").getEntity()).contains("\"size\":1");
    }

    @Test
    void thePersonGivesAndTakesBackOnTheOwnAccount() {
        nord.site.currentUser.signIn(FakeUsers.NORD);

        String consent = nord.give("{'kind':'NEXT_OF_KIN','participant':'" + sister().id()
                + "','scopes':['MINUTES'],'method':'OWN_LOGIN',"
                + "'exclusions':{'text':'Ikke medisiner.','voice':'PERSON','mode':'OWN_LOGIN'}}");

        assertThat(nord.reads(SOSTER_NORD, Section.MINUTES)).isTrue();
        nord.withdraw(consent, FIRST);
        assertThat(nord.reads(SOSTER_NORD, Section.MINUTES)).isFalse();
    }

    @Test
    void anybodyWhoWorksWithThePersonTakesItBackForThem() {
        String consent = nord.give(PAPER_FOR_SISTER);
        nord.site.currentUser.signIn(SOSIONOM_D);

        nord.withdraw(consent, FIRST);

        assertThat(nord.seesPage()).doesNotContain(SOSTER_NORD);
    }

    @Test
    void isOverTheDayAfterItsLastOneAndLeavesThePageTheNextTimeAnythingChanges() {
        nord.give(PAPER_FOR_SISTER.replace("'method'", "'validTo':'2026-11-23','method'"));

        nord.site.now.set("2026-11-23T22:59:59Z");
        assertThat(nord.reads(SOSTER_NORD, Section.MINUTES)).isTrue();
        nord.site.now.set("2026-11-23T23:00:00Z");

        assertThat(nord.reads(SOSTER_NORD, Section.MINUTES)).isFalse();
        assertThat((String) nord.resource.consents("P-0001").getEntity()).contains("\"status\":\"EXPIRED\"");
        nord.readers.changing(Optional.of(NORD), () -> {
            nord.readers.keepInStep(NORD);
            return NORD;
        });
        assertThat(nord.seesPage()).doesNotContain(SOSTER_NORD);
    }

    @Test
    void opensNothingToWhoeverTakesPartNoMore() {
        nord.give(PAPER_FOR_SISTER);

        nord.site.participantStore.save(SampleParticipants.ended(sister()));

        assertThat(nord.reads(SOSTER_NORD, Section.MINUTES)).isFalse();
        assertThat(nord.site.admission.guests(List.of(NORD))).isEmpty();
        assertThat(nord.site.admission.openTo(SOSTER_NORD)).isEmpty();
    }

    @Test
    void aConsentToAPlanLetsNobodyIn() {
        nord.give(PAPER_FOR_PLAN);

        assertThat(nord.site.admission.guests(List.of(NORD))).isEmpty();
    }

    @Test
    void lastsAYearUnlessItSaysOtherwise() {
        nord.give(KEY, PAPER_FOR_PLAN);

        assertThat((String) nord.resource.consent(KEY).getEntity())
                .contains("\"validFrom\":\"2026-11-22\"", "\"validTo\":\"2027-11-22\"", "\"endsSoon\":false");
    }

    @Test
    void saysWhenItEndsWithinAMonth() {
        nord.give(KEY, PAPER_FOR_PLAN.replace("'method'", "'validTo':'2026-12-22','method'"));
        assertThat((String) nord.resource.consent(KEY).getEntity()).contains("\"endsSoon\":true");

        nord.give(UUID.randomUUID().toString(), PAPER_FOR_PLAN.replace("'method'", "'validTo':'2026-12-23','method'"));
        assertThat((String) nord.resource.consents("P-0001").getEntity())
                .containsOnlyOnce("\"endsSoon\":true")
                .containsOnlyOnce("\"endsSoon\":false");
    }

    @Test
    void whatWasSaidToOneIsSaidAgainWithinAMonth() {
        nord.give(KEY, ORAL_FOR_SISTER);

        Task task = nord.site.taskStore.open(NORD).get(0);

        assertThat(task.kind()).isEqualTo(TaskKind.REPEAT_CONSENT);
        assertThat(task.about()).isEqualTo(UUID.fromString(KEY));
        assertThat(task.who()).isEqualTo(KOORDINATOR_A);
        assertThat(task.due()).isEqualTo(LocalDate.parse("2026-12-22"));

        nord.site.now.set("2026-12-01T10:00:00Z");
        assertThat((String) nord.resource
                        .repeat(KEY, FIRST, json("{'on':'2026-11-30'}"))
                        .getEntity())
                .contains("\"repeatedOn\":\"2026-11-30\"", "\"status\":\"GIVEN\"");
        assertThat(nord.site.taskStore.open(NORD)).isEmpty();
    }

    @Test
    void nobodyIsAskedToRepeatWhatWasTakenBackOrGivenAnew() {
        nord.give(KEY, ORAL_FOR_SISTER);
        nord.withdraw(KEY, FIRST);
        assertThat(nord.site.taskStore.open(NORD)).isEmpty();

        String second = nord.give(ORAL_FOR_SISTER);
        nord.give(PAPER_FOR_SISTER.replace("'method'", "'renews':'" + second + "','method'"));
        assertThat(nord.site.taskStore.open(NORD)).isEmpty();
    }

    @Test
    void onlyWhatWasSaidAloudIsSaidAgainAndNotInTheFuture() {
        nord.give(KEY, PAPER_FOR_SISTER);
        assertThat(Problems.of(() -> nord.resource.repeat(KEY, FIRST, json("{}"))))
                .isEqualTo(new Problem.RuleBroken("consent-not-oral"));

        String oral = nord.give(ORAL_FOR_SISTER);
        assertThat(Problems.of(() -> nord.resource.repeat(oral, FIRST, json("{'on':'2026-11-23'}"))))
                .isEqualTo(Problems.invalid("on", "not-between", "2026-11-22", "2026-11-22"));
    }

    @Test
    void aRenewalTakesTheOldOnesPlaceAtOnceAlsoWhenItIsNarrower() {
        String old = nord.give(PAPER_FOR_SISTER);

        String renewal = nord.give(ORAL_FOR_SISTER.replace("'method'", "'renews':'" + old + "','method'"));

        assertThat(nord.reads(SOSTER_NORD, Section.MINUTES)).isTrue();
        assertThat(nord.reads(SOSTER_NORD, Section.CRISIS_PLAN)).isFalse();
        assertThat((String) nord.resource.consent(old).getEntity())
                .contains("\"status\":\"RENEWED\"", "\"renewedBy\":\"" + renewal + "\"");
        assertThat(Problems.of(() -> nord.withdraw(old, FIRST))).isEqualTo(new Problem.RuleBroken("consent-renewed"));
        nord.withdraw(renewal, FIRST);
        assertThat(nord.reads(SOSTER_NORD, Section.MINUTES)).isFalse();
        assertThat(nord.reads(SOSTER_NORD, Section.CRISIS_PLAN)).isFalse();
        assertThat(nord.seesPage()).doesNotContain(SOSTER_NORD);
    }

    @Test
    void isNotFoundForWhoeverDoesNotWorkWithThePerson() {
        String consent = nord.give(PAPER_FOR_SISTER);

        for (UserRef outside : new UserRef[] {LEDER, FREMMED, SOSTER_NORD}) {
            nord.site.currentUser.signIn(outside);
            for (String id : new String[] {consent, UUID.randomUUID().toString()}) {
                assertThat(Problems.of(() -> nord.resource.consent(id))).isEqualTo(new Problem.NotFound());
                assertThat(Problems.of(() -> nord.resource.preview(id))).isEqualTo(new Problem.NotFound());
                assertThat(Problems.of(() -> nord.withdraw(id, FIRST))).isEqualTo(new Problem.NotFound());
                assertThat(Problems.of(() -> nord.resource.repeat(id, FIRST, json("{}"))))
                        .isEqualTo(new Problem.NotFound());
            }
            assertThat(Problems.of(() -> nord.resource.consents("P-0001"))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> nord.give(PAPER_FOR_PLAN))).isEqualTo(new Problem.NotFound());
        }
    }

    @Test
    void tellsWhoIsLateHowItStands() {
        String consent = nord.give(ORAL_FOR_SISTER);
        nord.resource.repeat(consent, FIRST, json("{}"));

        assertThat(Problems.of(() -> nord.withdraw(consent, FIRST)))
                .isInstanceOfSatisfying(Problem.Stale.class, stale -> assertThat(stale.current())
                        .isInstanceOfSatisfying(ConsentJson.class, now -> assertThat(now.repeatedOn())
                                .isEqualTo("2026-11-22")));
        assertThat(Problems.of(() -> nord.withdraw(consent, null))).isEqualTo(new Problem.RevisionMissing());
        assertThat(nord.reads(SOSTER_NORD, Section.MINUTES)).isTrue();
    }
}
