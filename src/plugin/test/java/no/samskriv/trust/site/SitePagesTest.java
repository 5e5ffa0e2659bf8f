package no.samskriv.trust.site;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.trust.site.SitePages.NEIGHBOUR;
import static no.samskriv.trust.site.SitePages.SISTER;
import static no.samskriv.trust.site.SitePages.URI;
import static no.samskriv.trust.site.SitePages.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samskriv.Golden;
import no.samskriv.OtherHands;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.SheetEntry;
import no.samskriv.trust.store.AccessLogRow;
import no.samskriv.trust.store.AccessLogStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnH2.class)
final class SitePagesTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private SitePages pages;

    @BeforeEach
    void open(TestDatabase database) {
        pages = new SitePages(database);
    }

    @Test
    void theAdministratorSeesWhatIsNotFilledInYet() {
        pages.signInAsAdministrator();

        String html = pages.get(pages.admin).body();

        Golden.assertSame("trust/admin-new.html", html);
        assertThat(pages.site.pageBuilder.required()).containsExactly("no.samskriv:site");
    }

    @Test
    void theAdministratorSeesWhatIsDecidedAndByWhom() {
        fillIn();
        pages.keyKept = false;

        String html = pages.get(pages.admin).body();

        Golden.assertSame("trust/admin.html", html);
    }

    @Test
    void aGroupThatTheWikiDoesNotHaveIsNamed() {
        pages.site.users.addToGroup("vakt", KOORDINATOR_A);
        decide("{'dutyGroups':'vakt\\nvakta'}");

        String html = pages.get(pages.admin).body();

        assertThat(html)
                .contains("vakta. Wikien har ingen gruppe med det navnet.")
                .doesNotContain("vakt. Wikien");
    }

    @Test
    void theLogIsGoneThroughWhenAskedFor() {
        draw(KOORDINATOR_A, "ref", "P-0001");
        pages.signInAsAdministrator();

        assertThat(pages.get(pages.admin).body()).doesNotContain("Loggen er");
        assertThat(pages.get(pages.admin, "logg", "1").body())
                .contains(
                        "smk-state--done\">Loggen er slik den ble skrevet: 1 rader i 1 kjeder, gjennomgått kl. 11:00.");
    }

    @Test
    void whatIsFoundInTheLogIsNamedByChainAndNumber() {
        draw(KOORDINATOR_A, "ref", "P-0001");
        draw(FREMMED, "ref", "P-0001");
        pages.site.ao.deleteWithSQL(AccessLogRow.class, "ID > ?", 0);
        pages.signInAsAdministrator();

        assertThat(pages.get(pages.admin, "logg", "1").body())
                .contains("Loggen er ikke slik den ble skrevet: ")
                .contains("P-0001, rad 1: ", "forsøk som ble avvist, rad 1: ")
                .doesNotContain("Nord");
    }

    @Test
    void theKeyIsMissedOnlyOnceThereIsALog() {
        pages.keyKept = false;
        pages.signInAsAdministrator();

        assertThat(pages.get(pages.admin).body()).contains("blir laget første gang");
        draw(KOORDINATOR_A, "ref", "P-0001");
        pages.signInAsAdministrator();
        assertThat(pages.get(pages.admin).body()).contains("ligger ikke der den skal");
    }

    @Test
    void whatWaitsForTheLogIsSaid(@TempDir Path node) throws Exception {
        pages.spoolFolder = node;
        pages.signInAsAdministrator();
        assertThat(pages.get(pages.admin).body()).contains("smk-state--done\">Ingen visninger av kriseark venter");

        pages.spool.keep(row());
        assertThat(pages.get(pages.admin).body()).contains("smk-state--failed\">1 visning av et kriseark venter");
        pages.spool.keep(row());
        assertThat(pages.get(pages.admin).body()).contains("2 visninger av kriseark venter");

        Files.writeString(node.resolve("sheet-log.strange"), "{}\n{}\n");
        assertThat(pages.get(pages.admin).body()).contains("ikke er slik de ble skrevet: 2.");
    }

    @Test
    void itIsSaidWhenNothingCouldWaitForTheLog(@TempDir Path node) throws Exception {
        pages.spoolFolder = Files.writeString(node.resolve("a file"), "where the folder should be");
        pages.signInAsAdministrator();

        assertThat(pages.get(pages.admin).body()).contains("smk-state--failed\">Det kan ikke skrives der visninger");
    }

    /** So that it says how things are with the log when that is what is wrong. */
    @Test
    void theLogIsNotAskedForWhatStandsThereAnyhow(TestDatabase database) throws Exception {
        pages.signInAsAdministrator();
        try (OtherHands others = new OtherHands(database)) {
            others.move(List.of("ACCESS_LOG", "LOG_HEAD"));

            assertThat(pages.get(pages.admin).body()).contains("Ingen visninger av kriseark venter");
        }
    }

    private static SheetEntry row() {
        LogEntry entry = new LogEntry(
                "P-0001",
                Optional.empty(),
                FREMMED,
                Verb.READ,
                List.of(Section.CRISIS_PLAN),
                Ground.NONE,
                null,
                Via.PAGE,
                Instant.parse("2026-11-22T10:00:00Z"));
        return new SheetEntry(UUID.randomUUID(), AccessLogStore.REFUSED, entry);
    }

    @Test
    void theAdministratorsPageIsThereForNobodyElse() {
        String missing = draw(FREMMED, "ref", "P-9999");
        for (UserRef user : List.of(LEDER, KOORDINATOR_A, FakeUsers.NORD, FREMMED)) {
            pages.signIn(user);

            assertThat(pages.get(pages.admin).status()).isEqualTo(404);
            assertThat(pages.get(pages.admin).body()).isEqualTo(missing);
            assertThat(pages.get(pages.admin, "logg", "1").body()).isEqualTo(missing);
        }
    }

    @Test
    void thePersonReadsTheSheetAndIsSpokenTo() {
        fillIn();
        pages.signIn(KOORDINATOR_A);
        pages.informationResource.give("P-0001", null, json("{'kind':'FULL','language':'nb'}"), URI);

        Golden.assertSame("trust/information-own.html", draw(FakeUsers.NORD, "ref", "P-0001"));
    }

    @Test
    void aWorkerPrintsTheSheetAndNotesThatItWasGiven() {
        String html = draw(KOORDINATOR_A, "ref", "P-0001");

        Golden.assertSame("trust/information-worker.html", html);
        assertThat(pages.site.accessLog.of(NORD)).singleElement().satisfies(entry -> {
            assertThat(entry.sections()).containsExactly(Section.PARTICIPATION);
            assertThat(entry.via()).isEqualTo(Via.PAGE);
        });
    }

    @Test
    void theSheetIsInTheLanguageOfWhoeverGetsIt() {
        assertThat(draw(KOORDINATOR_A, "ref", "P-0003")).contains("lang=\"nn\"", "Kven ser det?", "Gitt til Øst i dag");
        assertThat(draw(KOORDINATOR_A, "ref", "P-0003", "sprak", "en")).contains("lang=\"en\"", "Who sees it?");
        assertThat(draw(KOORDINATOR_A, "ref", "P-0003", "sprak", "tull")).contains("Kven ser det?");
        pages.site.messages.english();
        assertThat(draw(KOORDINATOR_A)).contains("Who sees it?");
    }

    @Test
    void whatIsMissingInALanguageIsThereInAnother() {
        decide("{'purposesNb':'For å huske hva vi ble enige om.'}");

        assertThat(draw(KOORDINATOR_A, "sprak", "en"))
                .contains("<span lang=\"nb\">For å huske hva vi ble enige om.</span>");
    }

    @Test
    void aContactGetsAShortSheet() {
        Golden.assertSame("trust/information-contact.html", draw(KOORDINATOR_A, "related", SISTER.toString()));
    }

    @Test
    void nobodyIsLedToGiveASheetToWhomNobodyIsToContact() {
        assertThat(draw(KOORDINATOR_A, "related", NEIGHBOUR.toString()))
                .contains("Nabo skal ikke kontaktes.")
                .doesNotContain("<form");
    }

    @Test
    void theSheetThatIsAboutNobodyIsForEverybodyAndLeavesNoRow() {
        assertThat(draw(FREMMED)).contains("Hvem ser det?").doesNotContain("<form", "Nord");
        assertThat(draw(FREMMED, "til", "kontakt")).contains("Hvorfor står navnet ditt her?");
        assertThat(pages.site.accessLog.of(NORD)).isEmpty();
    }

    @Test
    void aStrangerLearnsNothing() {
        String missing = draw(FREMMED, "ref", "P-9999");
        pages.signInAsAdministrator();
        assertThat(pages.get(pages.information, "ref", "P-0001").body()).isEqualTo(missing);
        for (UserRef user : List.of(FREMMED, LEDER)) {
            assertThat(draw(user, "ref", "P-0001")).isEqualTo(missing);
            assertThat(draw(user, "ref", "tull")).isEqualTo(missing);
            assertThat(draw(user, "related", SISTER.toString())).isEqualTo(missing);
            assertThat(draw(user, "related", UUID.randomUUID().toString())).isEqualTo(missing);
            assertThat(draw(user, "related", "tull")).isEqualTo(missing);
        }
    }

    /** Whatever an administrator writes, the pages have the same tags as when they write something harmless. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\\\"><img src=x onerror=alert(1)>",
                "</textarea></form></dl>",
                "$view.ref ${i18n} #set($x = 1) #end"
            })
    void showsWhateverIsWrittenAsText(String payload) {
        List<String> harmless = tagsSaying("Spør oss.");

        assertThat(tagsSaying(payload)).isEqualTo(harmless);
    }

    private List<String> tagsSaying(String text) {
        decide("{\"dutyGroups\":\"%1$s\",\"contact\":\"%1$s\",\"retentionNb\":\"%1$s\"}".formatted(text));
        String admin = pages.get(pages.admin).body();
        String settings = admin.substring(0, admin.indexOf("data-samskriv-part=\"changes\""));
        return TAG.matcher(settings + draw(KOORDINATOR_A, "ref", "P-0001"))
                .results()
                .map(MatchResult::group)
                .map(tag -> tag.replaceAll(" (value|data-revision)=\"[^\"]*\"", ""))
                .toList();
    }

    private void fillIn() {
        decide("""
                {"dutyGroups": "samskriv-vakt", "witnessRequired": true, "controller": "Elvebyen kommune",
                 "contact": "Servicekontoret, 000 00 200", "privacyOfficer": "Ombudet i Elvebyen, 000 00 201",
                 "purposesNb": "For at alle skal vite hva vi er enige om.", "legalBasisNb": "Loven om helsetjenester i kommunen.",
                 "retentionNb": "Så lenge vi jobber sammen, og ti år til.", "complaintNb": "Si det til lederen for teamet."}""");
    }

    private void decide(String body) {
        pages.signInAsAdministrator();
        String revision = "\"%d\"".formatted(pages.settings.get().revision().number());
        pages.settingsResource.patch(revision, json(body));
    }

    private String draw(UserRef reader, String... parameters) {
        pages.signIn(reader);
        return pages.get(pages.information, parameters).body();
    }
}
