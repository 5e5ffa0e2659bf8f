package no.samskriv.plan.paper;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.macro.FakeConversionContext.onPage;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.plan.SampleActions.breakfastTogether;
import static no.samskriv.plan.paper.PaperPages.promise;
import static no.samskriv.plan.paper.PaperPages.shared;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Via;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.ActionTerms;
import no.samskriv.plan.Kept;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SampleGoals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class PromisesPartTest {
    private static final String HEADING = "Dette har vi lovet";

    private PaperPages pages;

    @BeforeEach
    void open(TestDatabase database) {
        pages = new PaperPages(database);
    }

    @Test
    void saysWhatStandsAndWhatBecameOfTheRest() {
        addOneOfEach();

        Golden.assertSame("plan/promises.html", part());
    }

    @Test
    void thePersonReadsTheSame() {
        addOneOfEach();
        String toTheCoordinator = part();
        pages.site.currentUser.signIn(FakeUsers.NORD);

        assertThat(part().replace("Mine ord:", "")).isEqualTo(toTheCoordinator.replace("Nords egne ord:", ""));
    }

    @Test
    void drawsNothingWhereNothingWasPromised() {
        pages.site.add(SampleGoals.breakfast());
        pages.site.add(breakfastTogether());

        assertThat(part()).isEmpty();
        assertThat(plan()).doesNotContain(HEADING);
    }

    @Test
    void weSayOfOurOwnThatWeDidNotKeepItAndOfOthersThatItWasNotKept() {
        pages.site.add(
                promise(1, "Svare om medisinen", Kept.NO, "2026-11-19"),
                byOthers("Hente posten", Kept.NO),
                byOthers("Passe katten", null));

        assertThat(part())
                .containsOnlyOnce("Vi holdt det ikke. Det beklager vi.")
                .containsOnlyOnce("Ble ikke holdt")
                .containsOnlyOnce("Løftet gjelder");
    }

    @Test
    void oursIsNotKeptYetWhenItsDayIsPastAndNobodyElses() {
        Action ours = PaperPages.action(
                1,
                "Sende søknaden",
                Responsible.user(KOORDINATOR_A),
                LocalDate.parse("2026-11-02"),
                ActionStatus.OPEN,
                LocalDate.parse("2026-11-01"),
                new ActionTerms(null, null, true, null, null));
        pages.site.add(ours, byOthers("Hente posten", null));

        assertThat(part()).containsOnlyOnce("Ikke holdt ennå").doesNotContain("forfalt");
    }

    @Test
    void manyThatAreOverFoldOnThePageAndNotOnPaper() {
        for (int i = 1; i <= 4; i++) {
            pages.site.add(promise(i, "Løfte " + i, Kept.YES, "2026-11-1" + i));
        }

        assertThat(part()).contains("<summary>Tidligere løfter (4)</summary>");
        assertThat(pages.macro.execute(Map.of(), "", onPage(PAGE_OF_NORD, "pdf")))
                .contains("Løfte 4")
                .doesNotContain("<details", "Nytt løfte");
    }

    @Test
    void whereTheGoalsAloneAreShownNoPromiseIs() {
        addOneOfEach();

        assertThat(pages.macro.execute(Map.of("show", "goals"), "", onPage(PAGE_OF_NORD)))
                .doesNotContain(HEADING);
        assertThat(pages.macro.execute(Map.of("show", "actions"), "", onPage(PAGE_OF_NORD)))
                .contains(HEADING);
    }

    @Test
    void theWayToPaperStandsWhereThereIsSomethingToPrint() {
        assertThat(plan()).doesNotContain("Skriv ut og se mer");

        addOneOfEach();

        assertThat(plan()).contains("Skriv ut og se mer", "data-samskriv-leads=\"plan-hefte\"");
        assertThat(pages.macro.execute(Map.of(), "", onPage(PAGE_OF_NORD, "pdf")))
                .doesNotContain("Skriv ut og se mer");
    }

    private void addOneOfEach() {
        Action changed = promise(4, "Komme klokka elleve", Kept.CHANGED, "2026-11-04");
        pages.site.add(
                promise(1, "Svare på spørsmålet om medisinen", null, "2026-11-01"),
                promise(2, "Sende søknaden om ledsager", Kept.YES, "2026-11-19"),
                promise(3, "Være med til legen", Kept.NO, "2026-11-12"),
                changed.with(new ActionTerms(null, null, true, Kept.CHANGED, shared("Vi kommer klokka ti."))));
    }

    private static Action byOthers(String text, @Nullable Kept kept) {
        return PaperPages.action(
                text.hashCode(),
                text,
                Responsible.related(UUID.randomUUID()),
                LocalDate.parse("2026-11-02"),
                kept == null ? ActionStatus.OPEN : ActionStatus.DONE,
                LocalDate.parse("2026-11-19"),
                new ActionTerms(null, null, true, kept, null));
    }

    private String plan() {
        return pages.macro.execute(Map.of(), "", onPage(PAGE_OF_NORD));
    }

    private String part() {
        PromisesPart part = new PromisesPart(pages.site.templates, pages.site.phrases, pages.site.users);
        return part.draw(new PlanPart.Drawing(pages.site.plans.planOf(NORD, Via.PAGE), true, true, true));
    }
}
