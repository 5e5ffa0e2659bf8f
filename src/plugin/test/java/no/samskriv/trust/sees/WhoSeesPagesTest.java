package no.samskriv.trust.sees;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.FakeExchange;
import no.samskriv.person.SamplePersons;
import no.samskriv.trust.Consent;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.MarkReason;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnH2.class)
final class WhoSeesPagesTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private TestDatabase database;
    private Consented nord;

    @BeforeEach
    void open(TestDatabase database) {
        this.database = database;
        nord = new Consented(database);
    }

    @Test
    void thePersonSeesWhoSeesWhat() {
        nord.mark(SOSIONOM_D, MarkKind.COVER, MarkReason.AWAY, "2026-11-23T23:00:00Z");
        page(SOSIONOM_D);

        assertGolden("who-sees-own.html", page(FakeUsers.NORD).body());
    }

    @Test
    void theCoordinatorSeesTheSameAndWritesItDown() {
        assertGolden("who-sees-coordinator.html", page(KOORDINATOR_A).body());
    }

    @Test
    void readsNynorskAndEnglish() {
        nord.site.messages.nynorsk();
        assertGolden("who-sees-nynorsk.html", page(FakeUsers.NORD).body());

        nord.site.messages.english();
        assertGolden("who-sees-english.html", page(KOORDINATOR_A).body());
    }

    @Test
    void isSaidToThePersonWhenAWorkerShowsIt() {
        nord.site.narrowedTo = NORD;

        String html = page(ERFARING_C).body();

        assertThat(html)
                .contains("Hvem kan se dette om meg", "Du sa ja 1. september.", "data-mode=\"TOGETHER\"")
                .doesNotContain("Hvem skal ikke kunne lese om meg?", "OWN_LOGIN");
    }

    @Test
    void whoIsKeptOutIsKnownToThePersonAndTheCoordinatorAlone() {
        nord.mark(ERFARING_C, MarkKind.BLOCK, null, null);
        String kept = "ikke skal kunne lese om";

        assertThat(page(FakeUsers.NORD).body())
                .contains("du har sagt at Erfaringsmedarbeider C " + kept + " deg", "Kan lese igjen");
        assertThat(page(KOORDINATOR_A).body()).contains("Nord har sagt at Erfaringsmedarbeider C " + kept + " Nord");
        nord.mark(SOSIONOM_D, MarkKind.COVER, MarkReason.DUTY, "2026-11-23T23:00:00Z");
        assertThat(page(SOSIONOM_D).body()).contains("Erfaringsmedarbeider C").doesNotContain(kept);
        assertThat(page(ERFARING_C).status()).isEqualTo(404);
    }

    @Test
    void whatWasTakenBackStandsAmongWhatIsPast() {
        var withdrawal = new Consent.Withdrawal(Instant.parse("2026-11-12T10:00:00Z"), FakeUsers.NORD, null);
        nord.add(Consented.consent(
                UUID.randomUUID(),
                Consented.SISTER,
                ConsentKind.NEXT_OF_KIN,
                null,
                "2027-09-01",
                withdrawal,
                Scope.GOALS));

        String html = page(FakeUsers.NORD).body();

        assertThat(html)
                .contains("Tidligere (1)", "Kunne se målene", "Du trakk det 12. november.", "samtykke-lapp?id=")
                .contains("Ser ikke målene eller tiltakene");
    }

    @Test
    void nobodyButThePersonSeesAnythingWithoutAPage() {
        nord.site.personStore.save(SamplePersons.nordWithoutPage());

        assertThat(page(FakeUsers.NORD).body())
                .contains("Ser ingenting nå: siden i wikien er tatt bort.")
                .doesNotContain("Ser planen, kriseplanen og referatene.");
    }

    @Test
    void saysWhenAConsentEndsSoon() {
        nord.add(Consented.consent(UUID.randomUUID(), null, ConsentKind.PLAN, null, "2026-12-06", null));

        assertThat(page(KOORDINATOR_A).body())
                .contains("At vi lager en plan sammen", "Det går snart ut. Skal det fortsette, må Nord si ja på nytt.");
    }

    @Test
    void whoHasReadIsForThePersonAndTheCoordinatorAndNeverWhatThePersonRead() {
        page(FakeUsers.NORD);
        page(ERFARING_C);

        for (UserRef reader : List.of(FakeUsers.NORD, KOORDINATOR_A)) {
            assertThat(page(reader).body())
                    .contains("<strong>Erfaringsmedarbeider C</strong> leste", "href=\"logg?ref=P-0001\"")
                    .doesNotContain("<strong>Du</strong>", "<strong>Nord</strong>");
        }
        assertThat(page(ERFARING_C).body()).doesNotContain("<strong>", "href=\"logg");
    }

    @Test
    void whatIsShownIsOneRowOfTheLog() {
        page(KOORDINATOR_A);

        assertThat(nord.site.accessLog.of(NORD)).singleElement().satisfies(entry -> {
            assertThat(entry.sections()).containsExactly(Section.PARTICIPATION, Section.BLOCKS, Section.LOG);
            assertThat(entry.via()).isEqualTo(Via.PAGE);
        });
    }

    @Test
    void tellsAnybodyElseNothing() {
        String missing = page(FREMMED, "P-9999").body();

        for (UserRef reader : List.of(FREMMED, SOSIONOM_D, LEDER, Consented.THE_SISTER)) {
            FakeExchange answer = page(reader);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(missing);
            FakeExchange slip = slip(reader, Consented.SISTERS_CONSENT);
            assertThat(slip.status()).isEqualTo(404);
            assertThat(slip.body()).isEqualTo(missing);
        }
        assertThat(slip(FREMMED, UUID.randomUUID()).body()).isEqualTo(missing);
    }

    @Test
    void aSlipSaysWhatThePersonSaidYesTo() {
        assertGolden(
                "consent-slip.html", slip(KOORDINATOR_A, Consented.NAVS_CONSENT).body());

        assertThat(nord.site.accessLog.of(NORD)).singleElement().satisfies(entry -> assertThat(entry.via())
                .isEqualTo(Via.PRINT));
    }

    @Test
    void aSlipOfWhatIsTakenBackSaysSo() {
        UUID id = UUID.randomUUID();
        var withdrawal = new Consent.Withdrawal(Instant.parse("2026-11-12T10:00:00Z"), FakeUsers.NORD, null);
        nord.add(Consented.consent(
                id, Consented.SISTER, ConsentKind.NEXT_OF_KIN, null, "2027-09-01", withdrawal, Scope.GOALS));

        assertThat(slip(FakeUsers.NORD, id).body())
                .contains("Dette har jeg trukket", "Søster får ikke lenger se eller høre noe av dette.")
                .doesNotContain("Hvis jeg ombestemmer meg");
    }

    /** As many with forty who take part as with two. */
    @Test
    void costsAsManyStatementsHoweverManyTakePart() {
        page(KOORDINATOR_A);
        int few = statementsOfAPage();
        for (int i = 0; i < 40; i++) {
            nord.add(Consented.consent(
                    UUID.randomUUID(), Consented.NAV, ConsentKind.PARTICIPANT, null, "2027-09-01", null, Scope.GOALS));
        }

        assertThat(statementsOfAPage()).isEqualTo(few);
    }

    private int statementsOfAPage() {
        var statements = database.database().statements();
        statements.reset();
        page(KOORDINATOR_A);
        return statements.snapshot().app();
    }

    /** Whatever somebody writes, the page has the same tags as when they write something harmless. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</textarea></form></dl>",
                "$view.ref ${i18n} #set($x = 1) #end"
            })
    void showsWhateverIsWrittenAsText(String payload) {
        List<String> harmless = tagsIn(everythingSaying("Jeg vil hjem."));

        assertThat(tagsIn(everythingSaying(payload))).isEqualTo(harmless);
    }

    private String everythingSaying(String words) {
        nord = new Consented(database, words);
        nord.site.users.rename(KOORDINATOR_A, words);
        return page(KOORDINATOR_A).body()
                + slip(KOORDINATOR_A, Consented.NAVS_CONSENT).body();
    }

    private static List<String> tagsIn(String html) {
        return TAG.matcher(WhoSeesPages.numbered(html))
                .results()
                .map(MatchResult::group)
                .map(tag -> tag.replaceAll(" (value|data-name|data-role|aria-label)=\"[^\"]*\"", ""))
                .toList();
    }

    private void assertGolden(String golden, String html) {
        Golden.assertSame("trust/" + golden, WhoSeesPages.numbered(html));
    }

    private FakeExchange page(UserRef reader) {
        return page(reader, NORD.value());
    }

    private FakeExchange page(UserRef reader, String ref) {
        nord.site.currentUser.signIn(reader);
        return new WhoSeesPages(nord.site).page(ref);
    }

    private FakeExchange slip(UserRef reader, UUID consent) {
        nord.site.currentUser.signIn(reader);
        return new WhoSeesPages(nord.site).slip(consent);
    }
}
