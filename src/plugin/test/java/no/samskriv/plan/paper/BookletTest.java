package no.samskriv.plan.paper;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.plan.SampleActions.breakfastTogether;
import static no.samskriv.plan.SampleActions.ringRehearsal;
import static no.samskriv.plan.paper.PaperPages.action;
import static no.samskriv.plan.paper.PaperPages.promise;
import static no.samskriv.plan.paper.PaperPages.shared;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Via;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.ActionTerms;
import no.samskriv.plan.Kept;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SampleGoals;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryInput;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.SampleEntries;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.signing.PlanStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class BookletTest {
    private static final Pattern PART = Pattern.compile("<section data-samskriv-part=\"([a-z]+)\">");
    private static final String FOUND_AT_ONCE = "viktig maal tiltak lofter klage";

    private PaperPages pages;
    private StatementCounter statements;

    @BeforeEach
    void open(TestDatabase database) {
        pages = new PaperPages(database);
        statements = database.database().statements();
    }

    @Test
    void holdsThePlanInTheOrderItIsNeeded() {
        addNordsPlan();

        Golden.assertSame("plan/booklet.html", html());
        assertThat(parts(html())).containsExactly("viktig", "maal", "tiltak", "lofter", "klage", "seirer", "gjort");
    }

    @Test
    void readsNynorskAndEnglish() {
        addNordsPlan();
        pages.site.messages.nynorsk();
        Golden.assertSame("plan/booklet-nynorsk.html", html());

        pages.site.messages.english();
        Golden.assertSame("plan/booklet-english.html", html());
    }

    @Test
    void isThePersonsAndSpeaksAsThePersonWhoeverPrintsIt() {
        addNordsPlan();
        String byTheCoordinator = html();
        pages.site.currentUser.signIn(FakeUsers.NORD);

        assertThat(html()).isEqualTo(byTheCoordinator);
    }

    @Test
    void hasNoEmptyPart() {
        pages.site.add(SampleGoals.breakfast());

        assertThat(parts(html())).containsExactly("maal", "klage");
    }

    @Test
    void everythingThatMayStandOnAPlanIsPrintedAndNoScoreUnlessSomebodyAsksForIt() {
        pages.site.add(SampleGoals.breakfast());
        UUID map = add(EntryKind.ASSESSMENT, null);
        for (EntryKind kind : EntryKind.values()) {
            if (kind != EntryKind.ASSESSMENT && kind != EntryKind.LAW_EXCEPTION) {
                add(
                        kind,
                        kind == EntryKind.ASSESSMENT_ITEM
                                ? map
                                : SampleGoals.breakfast().id());
            }
        }

        assertThat(parts(html()))
                .containsExactly("maal", "klage", "seirer", "roller", "tore", "rettigheter", "kart", "evaluering");
        assertThat(html())
                .contains("Ord om learning", "Ord om serviceDisagrees", "Ord om where")
                .doesNotContain("Ord om whyNotLower");
        assertThat(html("del", "klar")).contains("Ord om whyNotLower");
    }

    private UUID add(EntryKind kind, @Nullable UUID parent) {
        EntryInput full = SampleEntries.full(kind, kind.hasParent() ? parent : null);
        return pages.site
                .entries
                .add(NORD, kind, UUID.randomUUID(), full)
                .entity()
                .id();
    }

    @Test
    void everyPartIsPrintedAlone() {
        addNordsPlan();
        List<String> whole = parts(html());

        assertThat(whole)
                .allSatisfy(part -> assertThat(parts(html("del", part))).containsExactly(part));
        assertThat(parts(html("del", "noe annet"))).isEqualTo(whole);
        assertThat(html("del", "kart")).contains("Det står ikke noe her ennå.");
    }

    @Test
    void aLongPlanBeginsWithTheBeginningOfEachAndHoldsTheWholeFurtherBack() {
        addNordsPlan();
        for (int i = 3; i <= 40; i++) {
            pages.site.add(SampleGoals.saying("Jeg vil nummer " + i, i));
        }
        String html = html();

        assertThat(parts(html)).startsWith(FOUND_AT_ONCE.split(" ")).containsSubsequence("klage", "maal");
        String first = html.substring(0, html.indexOf("data-samskriv-part=\"klage\""));
        assertThat(first).contains("Resten av dette står lenger bak.").doesNotContain("Jeg vil nummer 40");
        assertThat(html).contains("Jeg vil nummer 40");
    }

    @Test
    void wordsThatNobodyHasReadBackSaySoOnPaperToo() {
        pages.site.add(SampleGoals.breakfast());
        pages.begin(PlanHead.idOf(NORD), "PLAN", () -> pages.site.headStore.insert(head(CaptureMode.RECALLED)));

        assertThat(html()).contains("ikke lest opp ennå");
    }

    @Test
    void isWrittenDownAsPrinted() {
        pages.site.add(SampleGoals.breakfast());

        html();

        assertThat(pages.site.accessLog.of(NORD).get(0).via()).isEqualTo(Via.PRINT);
    }

    @Test
    void asksTheDatabaseAsOftenForMuchAsForLittle() {
        addNordsPlan();
        html();
        int forLittle = statementsOf(this::html);
        for (int i = 3; i <= 100; i++) {
            pages.site.add(SampleGoals.saying("Mål " + i, i));
            pages.site.add(promise(i + 3, "Løfte " + i, null, "2026-11-01"));
        }

        assertThat(statementsOf(this::html)).isEqualTo(forLittle);
    }

    private int statementsOf(Runnable work) {
        statements.reset();
        work.run();
        return statements.snapshot().app();
    }

    private void addNordsPlan() {
        pages.site.add(SampleGoals.breakfast(), SampleGoals.drums());
        pages.site.add(breakfastTogether(), ringRehearsal());
        pages.site.add(
                promise(1, "Svare på spørsmålet om medisinen", null, "2026-11-01"),
                promise(2, "Sende søknaden om ledsager", Kept.YES, "2026-11-19"),
                action(
                        3,
                        "Låne sykkel",
                        Responsible.user(KOORDINATOR_A),
                        null,
                        ActionStatus.DONE,
                        LocalDate.parse("2026-11-10"),
                        new ActionTerms(null, null, false, null, shared("Den passet."))));
        pages.begin(PlanHead.idOf(NORD), "PLAN", () -> pages.site.headStore.insert(head(CaptureMode.TOGETHER)));
        Entry win = new Entry(
                UUID.randomUUID(),
                NORD,
                EntryKind.WIN,
                null,
                Map.of(
                        "text",
                        SampleGoals.words(
                                "Jeg sov hele natta.",
                                "nb",
                                CaptureMode.TOGETHER,
                                KOORDINATOR_A,
                                "2026-11-12T09:30:00Z")),
                Map.of("on", "2026-11-12"),
                false,
                KOORDINATOR_A,
                Revision.FIRST);
        pages.begin(win.id(), "WIN", () -> pages.site.entryStore.insert(win));
    }

    private static PlanHead head(CaptureMode mode) {
        return new PlanHead(
                PlanHead.idOf(NORD),
                NORD,
                PlanStatus.IN_USE,
                null,
                SampleGoals.words(
                        "At jeg får være i fred om morgenen.", "nb", mode, KOORDINATOR_A, "2026-11-12T09:30:00Z"),
                null,
                null,
                null,
                null,
                null,
                false,
                Revision.FIRST);
    }

    private String html(String... parameters) {
        return PaperPages.get(pages.booklet::doGet, parameters).body();
    }

    private static List<String> parts(String html) {
        return PART.matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
