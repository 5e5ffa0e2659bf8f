package no.samskriv.plan.entry;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Via;
import no.samskriv.plan.PlanPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class EntryFormsTest {
    private TestSite site;
    private EntryFormsPart forms;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.currentUser.signIn(KOORDINATOR_A);
        site.add(nord(), KOORDINATOR_A);
        forms = new EntryFormsPart(site.templates, site.phrases);
    }

    @Test
    void asksAWorkerForEveryKind() {
        Golden.assertSame("plan/entry-forms.html", draw());
    }

    @Test
    void asksThePersonForWhatIsThePersons() {
        site.currentUser.signIn(FakeUsers.NORD);

        Golden.assertSame("plan/entry-forms-own.html", draw());
        assertThat(draw()).doesNotContain("entry-law-exceptions").doesNotContain("name=\"serviceView\"");
    }

    @Test
    void onlyThePersonHidesAScore() {
        assertThat(draw()).doesNotContain("name=\"hidden\"");

        site.currentUser.signIn(FakeUsers.NORD);

        assertThat(draw()).contains("name=\"hidden\"");
    }

    @Test
    void asksForNoScoreBeforeSomebodyWantsTo() {
        assertThat(draw())
                .contains("data-do=\"unfold\" aria-expanded=\"false\">Sett et tall på det (1–10)")
                .contains(
                        "<fieldset class=\"smk-field\" data-at=\"input\" hidden>\n      <legend>Sett et tall på det (1–10)")
                .contains("data-do=\"decline\">Vil ikke");
    }

    private String draw() {
        return forms.forms(new PlanPart.Drawing(site.plans.planOf(NORD, Via.PAGE), true, true, true));
    }
}
