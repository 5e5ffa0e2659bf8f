package no.samskriv.trust.site;

import static no.samskriv.trust.site.SitePages.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.util.List;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.trust.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnH2.class)
final class SettingsResourceTest {
    private static final String FIRST = "\"1\"";
    private static final String SECOND = "\"2\"";

    private SitePages site;
    private SettingsResource resource;

    @BeforeEach
    void open(TestDatabase database) {
        site = new SitePages(database);
        resource = site.settingsResource;
        site.signInAsAdministrator();
    }

    @Test
    void aSiteBeginsWithNothingDecided() {
        Response answer = resource.settings();

        assertThat(answer.getEntity()).isEqualTo("{\"revision\":1,\"witnessRequired\":false}");
        assertThat(answer.getHeaderString("ETag")).isEqualTo(FIRST);
    }

    @Test
    void changesWhatIsNamedAndLeavesTheRest() {
        resource.patch(FIRST, json("{'dutyGroups':'vakt\\nlegevakt','controller':'Elvebyen kommune'}"));

        Response answer = resource.patch(SECOND, json("{'witnessRequired':true,'purposesNn':'For å hjelpe.'}"));

        Golden.assertSameJson("trust/settings.json", (String) answer.getEntity());
        assertThat(answer.getHeaderString("ETag")).isEqualTo("\"3\"");
        assertThat(site.site.settingStore.lines(Setting.DUTY_GROUPS)).containsExactly("vakt", "legevakt");
        assertThat(site.site.settingStore.get(Setting.WITNESS_REQUIRED)).contains("true");
    }

    @Test
    void nullTakesADecisionBack() {
        resource.patch(FIRST, json("{'dutyGroups':'vakt','witnessRequired':true}"));

        Response answer = resource.patch(SECOND, json("{'dutyGroups':null,'witnessRequired':false}"));

        assertThat(answer.getEntity()).isEqualTo("{\"revision\":3,\"witnessRequired\":false}");
        assertThat(site.site.settingStore.lines(Setting.DUTY_GROUPS)).isEmpty();
    }

    @Test
    void putTakesBackWhatIsLeftOut() {
        resource.patch(FIRST, json("{'dutyGroups':'vakt','contact':'000 00 100'}"));

        Response answer = resource.put(SECOND, json("{'revision':2,'contact':'000 00 101'}"));

        assertThat(answer.getEntity())
                .isEqualTo("{\"revision\":3,\"witnessRequired\":false,\"contact\":\"000 00 101\"}");
    }

    @Test
    void whatIsThereAlreadyIsNoChange() {
        resource.patch(FIRST, json("{'contact':'000 00 100'}"));

        assertThat(resource.patch(SECOND, json("{'contact':'000 00 100'}")).getHeaderString("ETag"))
                .isEqualTo(SECOND);
    }

    @Test
    void aStaleChangeIsRefusedWithWhatStandsNow() {
        resource.patch(FIRST, json("{'contact':'000 00 100'}"));

        Problem problem = Problems.of(() -> resource.patch(FIRST, json("{'contact':'000 00 101'}")));

        assertThat(problem).isInstanceOf(Problem.Stale.class);
        assertThat(((Problem.Stale) problem).current())
                .hasToString(SettingsJson.of(site.settings.get()).toString());
        assertThat(site.site.settingStore.get(Setting.CONTACT)).contains("000 00 100");
    }

    @Test
    void theHistorySaysWhoDecidedWhat() {
        resource.patch(FIRST, json("{'contact':'000 00 100'}"));
        resource.patch(SECOND, json("{'contact':'000 00 101'}"));

        assertThat(site.settings.history())
                .extracting(SettingsChanged::fields)
                .containsExactly(List.of("contact"), List.of("contact"));
        assertThat(site.settings.history()).allMatch(change -> change.by().equals(FakeUsers.ADMIN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'unknown':'x'} | body | unknown-field",
                "{'witnessRequired':'yes'} | witnessRequired | not-a-flag",
                "{'contact':''} | contact | empty",
                "{'contact':7} | contact | not-a-string",
                "{'privacyOfficer':'Ring 010190 12345'} | privacyOfficer | national-id"
            })
    void refusesWhatCannotBe(String body, String field, String code) {
        Problem problem = Problems.of(() -> resource.patch(FIRST, json(body)));

        assertThat(problem).isInstanceOfSatisfying(Problem.Invalid.class, invalid -> assertThat(invalid.errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo(field);
                    assertThat(error.code()).isEqualTo(code);
                }));
    }

    @Test
    void keepsTheSheetToOnePage() {
        String tooLong = "{'purposesNb':'%s'}".formatted("å".repeat(241));

        assertThat(Problems.of(() -> resource.patch(FIRST, json(tooLong))))
                .isEqualTo(Problems.invalid("purposesNb", "too-long", "240"));
    }

    @Test
    void needsToKnowWhatIsChanged() {
        assertThat(Problems.of(() -> resource.patch(null, json("{}")))).isInstanceOf(Problem.RevisionMissing.class);
    }

    @Test
    void thereIsNothingHereForAnybodyElse() {
        site.signIn(FakeUsers.LEDER);

        Problem missing = new Problem.NotFound();
        assertThat(Problems.of(resource::settings)).isEqualTo(missing);
        assertThat(Problems.of(() -> resource.patch(null, json("not json")))).isEqualTo(missing);
        assertThat(Problems.of(() -> resource.put(null, json("not json")))).isEqualTo(missing);
        site.site.currentUser.signInAsSystemAdministrator(FakeUsers.ADMIN);
        assertThat(resource.settings().getStatus()).isEqualTo(200);
    }
}
