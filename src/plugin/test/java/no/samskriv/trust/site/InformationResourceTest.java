package no.samskriv.trust.site;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.trust.site.SitePages.BROTHER_OF_OST;
import static no.samskriv.trust.site.SitePages.NEIGHBOUR;
import static no.samskriv.trust.site.SitePages.SISTER;
import static no.samskriv.trust.site.SitePages.URI;
import static no.samskriv.trust.site.SitePages.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
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
final class InformationResourceTest {
    private static final String KEY = "0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a";
    private static final String OTHER_KEY = "0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5b";
    private static final String FULL = "{'kind':'FULL','language':'nb'}";

    private SitePages site;
    private InformationResource resource;

    @BeforeEach
    void open(TestDatabase database) {
        site = new SitePages(database);
        resource = site.informationResource;
        site.signIn(KOORDINATOR_A);
    }

    @Test
    void writesDownThatThePersonGotTheSheet() {
        Response answer = give(FULL);

        assertThat(answer.getStatus()).isEqualTo(201);
        Golden.assertSameJson("trust/information.json", (String) answer.getEntity());
        assertThat(give(FULL).getStatus()).isEqualTo(200);
        assertThat((String) resource.given("P-0001").getEntity()).contains("\"size\":1", KEY);
    }

    @Test
    void writesDownThatAContactGotTheirs() {
        Response answer = give("{'kind':'CONTACT','related':'%s','language':'nn'}".formatted(SISTER));

        assertThat((String) answer.getEntity()).contains("\"related\":\"" + SISTER + "\"", "\"language\":\"nn\"");
    }

    @Test
    void givesNothingToWhomNobodyIsToContact() {
        String body = "{'kind':'CONTACT','related':'%s','language':'nb'}".formatted(NEIGHBOUR);

        assertThat(Problems.of(() -> give(body))).isEqualTo(new Problem.RuleBroken("not-to-be-contacted"));
    }

    @Test
    void somebodyAroundAnotherPersonIsNobody() {
        for (UUID id : new UUID[] {BROTHER_OF_OST, UUID.randomUUID()}) {
            String body = "{'kind':'CONTACT','related':'%s','language':'nb'}".formatted(id);

            assertThat(Problems.of(() -> give(body))).isEqualTo(Problems.invalid("related", "no-such-related"));
        }
    }

    @Test
    void nobodyGivesTheSheetToThemself() {
        site.signIn(FakeUsers.NORD);

        assertThat(Problems.of(() -> give(FULL))).isEqualTo(new Problem.RuleBroken("information-to-oneself"));
        assertThat((String) resource.given("P-0001").getEntity()).contains("\"size\":0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'language':'nb'} | kind",
                "{'kind':'FULL'} | language",
                "{'kind':'FULL','language':'de'} | language",
                "{'kind':'FULL','language':'nb','related':'0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a'} | related",
                "{'kind':'CONTACT','language':'nb'} | related",
                "{'kind':'CONTACT','language':'nb','related':'x'} | related",
                "{'kind':'FULL','language':'nb','on':'2026-01-01'} | body"
            })
    void refusesWhatCannotBe(String body, String field) {
        assertThat(Problems.of(() -> give(body)))
                .isInstanceOfSatisfying(Problem.Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(Problem.FieldError::field)
                        .containsExactly(field));
    }

    @Test
    void whatSomebodyElseWroteUnderTheSameKeyIsNotFound() {
        give(FULL);
        site.signIn(SOSIONOM_D);

        assertThat(Problems.of(() -> give(FULL))).isEqualTo(new Problem.NotFound());
        assertThat(resource.give("P-0001", OTHER_KEY, json(FULL), URI).getStatus())
                .isEqualTo(201);
    }

    @Test
    void forStrangersThePersonIsNotThere() {
        for (UserRef user : new UserRef[] {FREMMED, LEDER, FakeUsers.ADMIN}) {
            site.signIn(user);
            for (String ref : new String[] {"P-0001", "P-9999"}) {
                assertThat(Problems.of(() -> resource.given(ref))).isEqualTo(new Problem.NotFound());
                assertThat(Problems.of(() -> resource.give(ref, KEY, json(FULL), URI)))
                        .isEqualTo(new Problem.NotFound());
            }
        }
    }

    private Response give(String body) {
        return resource.give("P-0001", KEY, json(body), URI);
    }
}
