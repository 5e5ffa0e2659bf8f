package no.samskriv.overview;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static org.assertj.core.api.Assertions.assertThat;

import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.page.FormTokens.Token;
import no.samskriv.person.SamplePersons;
import no.samskriv.plan.ActionTerms;
import no.samskriv.plan.SampleActions;
import no.samskriv.plan.SampleGoals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class OverviewFragmentTest {
    private OverviewSite team;

    @BeforeEach
    void aTeam(TestDatabase database) {
        team = new OverviewSite(database);
    }

    @Test
    void drawsWhatIsOwedFirstAndThenEverybody() {
        someOfEach();

        Golden.assertSame("overview/overview.html", team.fragment.interactive(team.first()));
    }

    @Test
    void hasNothingToPressOnPaper() {
        someOfEach();

        String still = team.fragment.still(team.first());

        Golden.assertSame("overview/overview-still.html", still);
        assertThat(still).doesNotContain("<a ", "<button", "<form");
    }

    @Test
    void canBeKeptOnThePageOfItsOwn() {
        someOfEach();

        Golden.assertSame(
                "overview/overview-page.html",
                team.fragment
                        .page(team.first(), new Token("atl_token", "t"), true)
                        .html());
    }

    @Test
    void saysInTwoSentencesWhatItIsForWhereThereIsNobody() {
        team.site.currentUser.signIn(LEDER);

        Golden.assertSame("overview/overview-empty.html", team.fragment.interactive(team.first()));
    }

    @Test
    void foldsWhatThereIsNoRoomFor() {
        for (int i = 0; i < 16; i++) {
            team.add(i, "Navn %02d".formatted(i));
        }

        String drawn = team.fragment.interactive(team.first());

        assertThat(drawn.split("smk-signal__do", -1)).hasSize(17);
        assertThat(drawn.substring(0, drawn.indexOf("<details")).split("smk-signal__do", -1))
                .hasSize(15);
    }

    @Test
    void asksForANameOnlyWhereThereAreMoreThanAPageAndPutsItInNoAddress() {
        team.add(1, "Nord");
        assertThat(team.fragment.interactive(team.first())).doesNotContain("name=\"finn\"");
        for (int i = 2; i < 60; i++) {
            team.add(i, "Sør %02d".formatted(i));
        }
        assertThat(team.fragment.interactive(team.first())).contains("name=\"finn\"");
        assertThat(team.fragment.still(team.first())).doesNotContain("name=\"finn\"");

        String found = team.fragment.interactive(team.find("sør"));

        assertThat(found)
                .contains("value=\"sør\"", "Sør 02", "Det er flere enn disse.")
                .doesNotContain("Nord", "smk-signal", "rel=\"next\"", "oversikt.csv");
        assertThat(found.split("href=\"", -1))
                .noneMatch(part -> part.substring(0, part.indexOf('"') + 1).contains("finn"));
        assertThat(team.fragment.interactive(team.find("nord")))
                .contains(">Nord<")
                .doesNotContain("Det er flere");
    }

    @Test
    void saysThatNobodyIsCalledSoAlikeOfStrangersAndOfNobody() {
        team.add(1, "Nord");
        PersonRef hidden = team.add(2, "Sør");
        team.hide(hidden, KOORDINATOR_A);

        String nobody = team.fragment.interactive(team.find("Ukjent"));
        String stranger = team.fragment.interactive(team.find("Sør"));

        assertThat(stranger).contains("har et navn som begynner slik").isEqualTo(nobody.replace("Ukjent", "Sør"));
    }

    @Test
    void aNameIsNeverMarkupNorInAnAddress() {
        team.add(1, "<b>=cmd</b>");

        String drawn = team.fragment.interactive(team.first());

        assertThat(drawn).contains("&lt;b&gt;=cmd&lt;/b&gt;").doesNotContain("<b>");
        assertThat(drawn.split("href=\"", -1))
                .noneMatch(part -> part.substring(0, part.indexOf('"') + 1).contains("cmd"));
    }

    private void someOfEach() {
        team.site.add(SamplePersons.nord(), KOORDINATOR_A);
        team.site.add(SampleGoals.breakfast());
        team.site.add(SampleActions.application().with(new ActionTerms(null, null, true, null, null)));
        team.add(2, "Sør");
    }
}
