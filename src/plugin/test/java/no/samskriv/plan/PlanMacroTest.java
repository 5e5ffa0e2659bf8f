package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.macro.FakeConversionContext.onNewPage;
import static no.samskriv.macro.FakeConversionContext.onPage;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_OST;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static no.samskriv.plan.SampleActions.application;
import static no.samskriv.plan.SampleActions.breakfastTogether;
import static no.samskriv.plan.SampleActions.ringRehearsal;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.saying;
import static no.samskriv.plan.SampleGoals.voices;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro.BodyType;
import com.atlassian.confluence.macro.Macro.OutputType;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.person.SamplePersons;
import no.samskriv.trust.LogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnH2.class)
final class PlanMacroTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    /** What is written may stand in an attribute, where only its quotes could do harm. */
    private static final Pattern VALUE = Pattern.compile("=\"[^\"]*\"");

    private TestDatabase database;
    private TestSite site;
    private StatementCounter statements;
    private PlanMacro macro;

    @BeforeEach
    void open(TestDatabase database) {
        this.database = database;
        site = new TestSite(database);
        statements = database.database().statements();
        macro = new PlanMacro(
                site.persons, site.plans, site.planFragment, site.histories(), site.historyFragment, site.responder);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void showsTheCoordinatorThePersonsGoalsAndAForm() {
        addNordWithGoals();

        Golden.assertSame("plan/coordinator.html", draw(onPage(PAGE_OF_NORD)));
        assertThat(site.pageBuilder.required()).containsExactly("no.samskriv:plan");
    }

    @Test
    void speaksToThePersonAsThePerson() {
        addNordWithGoals();
        site.currentUser.signIn(FakeUsers.NORD);

        Golden.assertSame("plan/own-account.html", draw(onPage(PAGE_OF_NORD)));
    }

    @Test
    void saysWhatAnEmptyPlanIsFor() {
        site.add(nord(), KOORDINATOR_A);

        Golden.assertSame("plan/empty.html", draw(onPage(PAGE_OF_NORD)));
    }

    @Test
    void saysThePersonWhatAnEmptyPlanIsFor() {
        site.add(nord());
        site.currentUser.signIn(FakeUsers.NORD);

        Golden.assertSame("plan/empty-own-account.html", draw(onPage(PAGE_OF_NORD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "preview"})
    void hasNothingToPressOnPaper(String outputType) {
        addNordWithGoals();

        Golden.assertSame("plan/export.html", draw(onPage(PAGE_OF_NORD, outputType)));
    }

    @Test
    void readsNynorsk() {
        addNordWithGoals();
        site.messages.nynorsk();

        Golden.assertSame("plan/nynorsk.html", draw(onPage(PAGE_OF_NORD)));
    }

    @Test
    void readsEnglish() {
        addNordWithGoals();
        site.messages.english();

        Golden.assertSame("plan/english.html", draw(onPage(PAGE_OF_NORD)));
    }

    @Test
    void labelsRecalledWords() {
        site.add(ost(), KOORDINATOR_A);
        site.add(voices());

        Golden.assertSame("plan/recalled.html", draw(onPage(PAGE_OF_OST)));
    }

    /** Whatever somebody writes, the page has the same tags as when they write something harmless. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "--><svg/onload=alert(1)>",
                "</textarea></form></section>",
                "$view.ref ${i18n} #set($x = 1) #end",
                "&lt;b&gt; &amp;"
            })
    void showsWhateverIsWrittenAsText(String payload) {
        List<String> harmlessTags = tagsIn(drawEverythingSaying("Jeg vil hjem."));

        String hostile = drawEverythingSaying(payload);

        assertThat(tagsIn(hostile)).isEqualTo(harmlessTags);
        assertThat(hostile).contains(" data-samskriv-text>" + escaped(payload) + "</span>");
    }

    @Test
    void showsThePersonWhoIsNamedRatherThanTheOneWhosePageItIs() {
        site.add(nord(), KOORDINATOR_A);
        site.add(ost(), KOORDINATOR_A);

        assertThat(draw(onPage(PAGE_OF_OST), " P-0001 ")).isEqualTo(draw(onPage(PAGE_OF_NORD)));
        assertThat(draw(onPage(PAGE_OF_OST), " ")).isEqualTo(draw(onPage(PAGE_OF_OST)));
    }

    @Test
    void doesNotTellWhatIsMissingFromWhatIsNotYours() {
        addNordWithGoals();
        site.currentUser.signIn(FREMMED);
        String notYours = draw(onPage(PAGE_OF_NORD));

        Golden.assertSame("plan/nothing-here.html", notYours);
        assertThat(draw(onPage(4711), "P-0001")).isEqualTo(notYours);
        assertThat(draw(onPage(4711), "P-9999")).isEqualTo(notYours);
        assertThat(draw(onPage(4711), "ikke en referanse")).isEqualTo(notYours);
        assertThat(draw(onPage(4711))).isEqualTo(notYours);
        assertThat(draw(onNewPage())).isEqualTo(notYours);
        assertThat(site.accessLog.of(NORD)).isNotEmpty().allMatch(LogEntry::isRefused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "feed"})
    void sendsNothingOutOfTheWiki(String outputType) {
        addNordWithGoals();

        assertPlaceholder(onPage(PAGE_OF_NORD, outputType));
    }

    @Test
    void showsNothingToAnAnonymousReader() {
        addNordWithGoals();
        site.currentUser.signOut();

        assertPlaceholder(onPage(PAGE_OF_NORD));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 200})
    void asksTheDatabaseAsOftenForManyGoalsAsForOne(int number) {
        site.add(nord(), KOORDINATOR_A);
        site.add(saying("Mål 1", 1));
        draw(onPage(PAGE_OF_NORD));
        int forOne = statementsOf(() -> draw(onPage(PAGE_OF_NORD)));
        for (int i = 2; i <= number; i++) {
            site.add(saying("Mål " + i, i));
        }

        assertThat(statementsOf(() -> draw(onPage(PAGE_OF_NORD)))).isEqualTo(forOne);
    }

    @Test
    void isABlockWithoutABody() {
        assertThat(macro.getBodyType()).isEqualTo(BodyType.NONE);
        assertThat(macro.getOutputType()).isEqualTo(OutputType.BLOCK);
    }

    private void addNordWithGoals() {
        site.add(nord(), KOORDINATOR_A);
        site.add(breakfast(), drums());
        site.add(breakfastTogether(), application(), ringRehearsal());
    }

    private String drawEverythingSaying(String text) {
        open(database);
        site.add(SamplePersons.called(text), KOORDINATOR_A);
        site.add(saying(text, 1));
        site.users.rename(KOORDINATOR_A, text);
        return draw(onPage(PAGE_OF_NORD));
    }

    private void assertPlaceholder(ConversionContext context) {
        statements.reset();

        Golden.assertSame("plan/placeholder.html", draw(context));

        assertThat(statements.snapshot().app()).isZero();
        assertThat(site.pageBuilder.required()).isEmpty();
    }

    private int statementsOf(Runnable work) {
        statements.reset();
        work.run();
        return statements.snapshot().app();
    }

    private String draw(ConversionContext context) {
        return macro.execute(Map.of(), "", context);
    }

    private String draw(ConversionContext context, String person) {
        return macro.execute(Map.of("person", person), "", context);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static List<String> tagsIn(String html) {
        return TAG.matcher(html)
                .results()
                .map(MatchResult::group)
                .map(tag -> VALUE.matcher(tag).replaceAll("=\"\""))
                .toList();
    }
}
