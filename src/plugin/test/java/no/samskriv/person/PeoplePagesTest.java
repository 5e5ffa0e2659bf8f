package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.Pages.get;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.confluence.FakePage;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.page.FakeExchange;
import no.samskriv.trust.LogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnH2.class)
final class PeoplePagesTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private TestDatabase database;
    private Pages pages;

    @BeforeEach
    void open(TestDatabase database) {
        this.database = database;
        pages = Pages.withNord(database);
    }

    @Test
    void theLeaderChangesTheTeam() {
        assertGolden("team-leader.html", LEDER, pages.team);
        assertThat(pages.people.site.pageBuilder.required()).containsExactly("no.samskriv:people");
    }

    @Test
    void aMemberReadsTheTeam() {
        assertGolden("team-member.html", SOSIONOM_D, pages.team);
    }

    @Test
    void theCoordinatorSeesAndChangesTheCard() {
        addSister();

        assertGolden("person-coordinator.html", KOORDINATOR_A, pages.person, "ref", "P-0001");
    }

    @Test
    void thePersonIsSpokenToAsThePerson() {
        addSister();

        assertGolden("person-own.html", FakeUsers.NORD, pages.person, "ref", "P-0001");
    }

    @Test
    void aWorkerReadsTheCardButNotTheReason() {
        addSister();

        String html = draw(SOSIONOM_D, pages.person, "ref", "P-0001").body();

        assertThat(html).contains("Søster").contains("Ikke ta kontakt").doesNotContain("Har flyttet");
        assertThat(html).doesNotContain("<form");
    }

    @Test
    void theLeaderSeesReferenceNameAndAssignmentsOnly() {
        addSister();

        assertGolden("person-leader.html", LEDER, pages.person, "ref", "P-0001");
    }

    @Test
    void whoeverAnswersForItCanMakeThePageAgain() {
        pages.people.site.personStore.save(SamplePersons.nordWithoutPage());

        assertThat(draw(LEDER, pages.person, "ref", "P-0001").body())
                .contains("Nord har ingen side", "data-body=\"{&quot;page&quot;:{}}\"")
                .doesNotContain("Til planen");
        assertThat(draw(FakeUsers.NORD, pages.person, "ref", "P-0001").body()).doesNotContain("data-body");
    }

    @Test
    void readsNynorskAndEnglish() {
        pages.people.site.messages.nynorsk();
        assertGolden("person-nynorsk.html", FakeUsers.NORD, pages.person, "ref", "P-0001");

        pages.people.site.messages.english();
        assertGolden("team-english.html", LEDER, pages.team);
    }

    @Test
    void asksFiveQuestionsAboutATeamInASpaceWithoutOne() {
        pages = new Pages(new People(database));

        assertGolden("new-team.html", LEDER, pages.gettingStarted);
    }

    @Test
    void asksWhichSpaceWhenThereAreSeveral() {
        pages = new Pages(new People(database));
        pages.people.site.spaces.add("ANNET", "Et annet område", LEDER);

        assertThat(draw(LEDER, pages.gettingStarted).body())
                .contains("<option value=\"ANNET\">Et annet område</option>")
                .contains("<option value=\"" + SPACE + "\">");
    }

    @Test
    void asksAMemberAboutAPerson() {
        assertGolden("new-person.html", SOSIONOM_D, pages.gettingStarted);
    }

    @Test
    void saysWhatItIsAndWhomToAskToEverybodyElse() {
        assertGolden("whom-to-ask.html", FREMMED, pages.gettingStarted);
    }

    @Test
    void tellsAStrangerNothing() {
        String missing = draw(FREMMED, pages.person, "ref", "P-9999").body();

        assertThat(draw(FREMMED, pages.person, "ref", "P-0001").status()).isEqualTo(404);
        assertThat(draw(FREMMED, pages.person, "ref", "P-0001").body()).isEqualTo(missing);
        assertThat(draw(FREMMED, pages.person).body()).isEqualTo(missing);
        assertThat(draw(FREMMED, pages.team).body()).isEqualTo(missing);
        assertThat(draw(FREMMED, pages.team, "id", SamplePersons.TEAM.toString())
                        .body())
                .isEqualTo(missing);
        assertThat(draw(FREMMED, pages.gettingStarted, "team", SamplePersons.TEAM.toString())
                        .body())
                .isEqualTo(missing);
        assertThat(pages.people.site.accessLog.of(NORD)).allMatch(LogEntry::isRefused);
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
        List<String> harmless = tagsIn(drawEverythingSaying("Jeg vil hjem."));

        String hostile = drawEverythingSaying(payload);

        assertThat(tagsIn(hostile)).isEqualTo(harmless);
    }

    @Test
    void theLineAboveTheCommentsStandsOnPagesOfPersonsOnly() {
        assertThat(pages.comments.getHtml(Map.of("page", new FakePage(PAGE_OF_NORD, "P-0001"))))
                .contains("Kommentarer og vedlegg lagres av wikien, ikke her. Ikke skriv om personen der.");
        assertThat(pages.comments.getHtml(Map.of("page", new FakePage(4711, "Hjem"))))
                .isEmpty();
    }

    @Test
    void theLineAboveTheCommentsCostsOneStatement() {
        var statements = database.database().statements();
        statements.reset();

        pages.comments.getHtml(Map.of("page", new FakePage(PAGE_OF_NORD, "P-0001")));

        assertThat(statements.snapshot().app()).isEqualTo(1);
    }

    @Test
    void theHeaderLeadsToTheNextStep() {
        InTeamCondition inTeam = new InTeamCondition(pages.starts);
        MayStartCondition mayStart = new MayStartCondition(pages.starts);

        pages.people.signIn(SOSIONOM_D);
        assertThat(inTeam.shouldDisplay(Map.of())).isTrue();
        assertThat(mayStart.shouldDisplay(Map.of())).isFalse();

        pages.people.signIn(FREMMED);
        assertThat(inTeam.shouldDisplay(Map.of())).isFalse();
        assertThat(mayStart.shouldDisplay(Map.of())).isFalse();
        pages.people.site.spaces.add("ANNET", "Et annet område", FREMMED);
        assertThat(mayStart.shouldDisplay(Map.of())).isTrue();

        pages.people.site.currentUser.signOut();
        assertThat(inTeam.shouldDisplay(Map.of())).isFalse();
        assertThat(mayStart.shouldDisplay(Map.of())).isFalse();
    }

    private void assertGolden(String golden, UserRef reader, HttpServlet page, String... parameters) {
        Golden.assertSame(
                "person/" + golden,
                Pages.numbered(draw(reader, page, parameters).body()));
    }

    private FakeExchange draw(UserRef reader, HttpServlet page, String... parameters) {
        pages.people.signIn(reader);
        return get(page, parameters);
    }

    private String drawEverythingSaying(String text) {
        pages = new Pages(new People(database));
        People people = pages.people;
        people.addTeam();
        people.site.personPages.add(SPACE, NORD.value(), PAGE_OF_NORD, LEDER, KOORDINATOR_A);
        people.site.add(SamplePersons.called(text), KOORDINATOR_A);
        people.site.relatedStore.insert(related(text));
        people.site.users.rename(KOORDINATOR_A, text);
        return draw(KOORDINATOR_A, pages.person, "ref", NORD.value()).body()
                + draw(LEDER, pages.team).body()
                + draw(KOORDINATOR_A, pages.gettingStarted).body();
    }

    private void addSister() {
        pages.people.site.relatedStore.insert(related("Søster"));
    }

    private static Related related(String text) {
        return new Related(
                UUID.randomUUID(),
                NORD,
                text,
                text.toLowerCase(Locale.ROOT),
                RelatedKind.NEXT_OF_KIN,
                null,
                "900 00 000",
                null,
                ContactSafety.DO_NOT_CONTACT,
                "Har flyttet",
                null,
                null,
                null,
                false,
                FakeUsers.NORD,
                Revision.FIRST);
    }

    private static List<String> tagsIn(String html) {
        return TAG.matcher(Pages.numbered(html))
                .results()
                .map(MatchResult::group)
                .map(PeoplePagesTest::withoutValues)
                .toList();
    }

    /** What is written may stand in the value of an input, and nowhere else in a tag. */
    private static String withoutValues(String tag) {
        return tag.replaceAll(" value=\"[^\"]*\"", "");
    }
}
