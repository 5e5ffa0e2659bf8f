package no.samskriv.trust.show;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskriv.kernel.PersonRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShowAddressesTest {
    private static final PersonRef NORD = new PersonRef("P-0001");
    private static final String REST = "/rest/samskriv/1.0";
    private static final String ID = "0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/persons/P-0001",
                "/persons/P-0001/plan/fragment",
                "/goals/" + ID,
                "/goals/" + ID + "/comments",
                "/actions/" + ID,
                "/comments/" + ID,
                "/wins/" + ID,
                "/positive-risks/" + ID + "/win",
                "/assessment-items/" + ID,
                "/persons/P-0001/maps/strengths/versions",
                "/consents/" + ID + "/withdrawal",
                "/meetings/" + ID + "/pause",
                "/preparations/" + ID,
                "/agenda-items/" + ID,
                "/persons/P-0001/crisis-plan/in-force",
                "/crisis-entries/" + ID,
                "/crisis-uses/" + ID + "/tried",
                "/show/touch"
            })
    void opensWhatIsThePersons(String path) {
        assertThat(ShowAddresses.isOf(NORD, REST + path, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/persons",
                "/persons/",
                "/persons/P-0002",
                "/persons/P-00011",
                "/persons/P-0001/../P-0002",
                "/persons/P-0001/..;/P-0002",
                "/persons/P-0001;x=y/plan",
                "/persons//P-0001/plan",
                "/persons/P-0001%2f..%2fP-0002",
                "/persons/P-0001/%2e%2e/P-0002",
                "/persons/P-0001\\..\\P-0002",
                "/persons/p-0001",
                "/teams",
                "/assignments/" + ID,
                "/tasks",
                "/settings",
                "/goals",
                "/wins",
                "/law-exceptions/" + ID,
                "/demo"
            })
    void closesEverythingElseOfOurs(String path) {
        assertThat(ShowAddresses.isOf(NORD, REST + path, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vis",
                "person",
                "plan-svar",
                "plan-versjoner",
                "hvem-ser",
                "logg",
                "informasjon",
                "kart",
                "plan-hefte",
                "hvem-gjor-hva",
                "moter",
                "samtale"
            })
    void opensThePagesThatAreAboutThePerson(String page) {
        String path = "/plugins/servlet/samskriv/" + page;

        assertThat(ShowAddresses.isOf(NORD, path, "P-0001")).isTrue();
        assertThat(ShowAddresses.isOf(NORD, path, "P-0002")).isFalse();
        assertThat(ShowAddresses.isOf(NORD, path, null)).isFalse();
        assertThat(ShowAddresses.isOf(NORD, path + "/", "P-0001")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "kom-i-gang", "dekke", "nodtilgang", "admin"})
    void closesThePagesOfTheStaff(String page) {
        assertThat(ShowAddresses.isOf(NORD, "/plugins/servlet/samskriv/" + page, "P-0001"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/download/resources/no.samskriv:plan/plan.js",
                "/download/batch/com.atlassian.auiplugin:ajs/com.atlassian.auiplugin:ajs.css",
                "/s/d41d8cd98f00b204e9800998ecf8427e-CDN/en_GB/8804/hash/1.0/_/download/contextbatch/js/_super/batch.js",
                "/s/en_GB/8804/hash/_/images/icons/favicon.png",
                "/favicon.ico"
            })
    void filesAreTheSameForEverybody(String path) {
        assertThat(ShowAddresses.isFile(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/download/attachments/65601/plan.pdf",
                "/download/thumbnails/65601/plan.png",
                "/download/resources/../attachments/65601/plan.pdf",
                "/download/resources/..;/attachments/65601/plan.pdf",
                "/download/resources",
                "/s/x/_/download/attachments/65601/plan.pdf",
                "/s/x/_/download/attachments/65601/_/download/resources/plan.pdf",
                "/s/x/_/display/RECO",
                "/display/RECO",
                "/"
            })
    void attachmentsAndPagesAreNoFiles(String path) {
        assertThat(ShowAddresses.isFile(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/logout.action",
                "/plugins/servlet/samskriv/vis",
                "/plugins/servlet/samskriv/vis/avslutt",
                "/plugins/servlet/samskriv/vis/lukket",
                "/plugins/servlet/samskriv/signed-in",
                REST + "/show/end",
                REST + "/show/close"
            })
    void theWayOutIsOpen(String path) {
        assertThat(ShowAddresses.leadsOut(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/logout.action/x", "/login.action", "/logout.action;x", REST + "/show/touch", REST + "/show"})
    void nothingElseLeadsOut(String path) {
        assertThat(ShowAddresses.leadsOut(path)).isFalse();
    }
}
