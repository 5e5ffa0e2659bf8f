package no.samskriv.crisis.together;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.ContactInput;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisEntryInput;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Suggestions;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages on which a crisis plan is made, looked over and answered to. */
@ExtendWith(OnH2.class)
final class TogetherPagesTest {
    private Made nord;

    @BeforeEach
    void begin(TestDatabase database) {
        nord = new Made(database);
    }

    @Test
    void everySectionHasAScreenWithAQuestionAndSuggestionsAndAWayOn() {
        assertThat(CrisisSection.values()).allSatisfy(section -> {
            String page = nord.step(KOORDINATOR_A, section.key()).body();
            assertThat(page).contains("data-key=\"add\"").doesNotContain("samskriv.crisis.", "$view", "$line");
            Suggestions.of(section).forEach(key -> assertThat(page).contains("&quot;suggestion&quot;:&quot;" + key));
        });
        assertThat(nord.step(KOORDINATOR_A, "").body()).contains("del=well", "del=afterwards");
    }

    @Test
    void keepingSomethingToOneselfIsForTheOwnAccountAlone() {
        assertThat(nord.step(FakeUsers.NORD, "hope").body()).contains("name=\"onlyMe\"", "kan teknisk sett lese det");
        assertThat(nord.step(KOORDINATOR_A, "hope").body()).doesNotContain("name=\"onlyMe\"");
        nord.as(FakeUsers.NORD).keeps(CrisisSection.HOPE, "Det ingen vet.");

        assertThat(nord.step(FakeUsers.NORD, "hope").body()).contains("Det ingen vet.");
        assertThat(nord.step(KOORDINATOR_A, "hope").body()).doesNotContain("Det ingen vet.");
        assertThat(nord.review(KOORDINATOR_A).body()).doesNotContain("Det ingen vet.");
        nord.as(FakeUsers.NORD).say(false);
        assertThat(nord.versions(FakeUsers.NORD).body()).doesNotContain("Det ingen vet.");
    }

    @Test
    void whatThePersonTakesBackToThemselfGoesOutOfEarlierVersionsForOthers() {
        CrisisEntry open = nord.says(CrisisSection.HOPE, "Det alle visste.");
        nord.as(FakeUsers.NORD).say(false);
        assertThat(nord.versions(KOORDINATOR_A).body()).contains("Det alle visste.");

        nord.as(FakeUsers.NORD)
                .entries
                .change(open.id(), Made.input(CrisisSection.HOPE, ContactInput.nothing(), true), open.revision());

        assertThat(nord.versions(KOORDINATOR_A).body()).doesNotContain("Det alle visste.");
        assertThat(nord.versions(FakeUsers.NORD).body()).contains("Det alle visste.");
    }

    @Test
    void whoeverMustNotBeContactedIsOfferedNowhere() {
        nord.names(CrisisSection.PEOPLE, ContactInput.related(Made.SISTER, Knows.YES));
        nord.say(true);

        for (String page : Arrays.asList(
                nord.step(KOORDINATOR_A, "people").body(),
                nord.step(FakeUsers.NORD, "people").body(),
                nord.review(KOORDINATOR_A).body(),
                nord.versions(KOORDINATOR_A).body())) {
            assertThat(page).contains("Søster").doesNotContain("Far<", ">Far", Made.FATHER.toString());
        }
    }

    @Test
    void aSuggestionIsDrawnAsOneAndBecomesOwnWordsByOneTouch() {
        CrisisEntry entry = nord.suggested(CrisisSection.SIGNS, Level.YELLOW, "signs-1");

        String review = nord.review(FakeUsers.NORD).body();

        assertThat(review)
                .contains("er det dine ord?", "Det er mine ord", entry.id().toString());
        assertThat(review).doesNotContain("smk-voice--person");
        assertThat(nord.step(FakeUsers.NORD, "signs").body()).contains("smk-together__suggestion");
        nord.rewords(entry, "Jeg sover mindre enn jeg pleier");
        assertThat(nord.review(FakeUsers.NORD).body()).doesNotContain("er det dine ord?");
    }

    @Test
    void theLookThroughAsksAndNeverStops() {
        nord.names(CrisisSection.PEOPLE, ContactInput.named("Naboen", null, Knows.NOT_ASKED));
        nord.add(CrisisEntryInput.saying(
                CrisisSection.MET, new TextInput("Sett deg ned.", Voice.PERSON, CaptureMode.RECALLED, false)));

        String page = nord.review(KOORDINATOR_A).body();

        assertThat(page)
                .contains(
                        "Vil du ha et nummer her?", "Vet de at de står her?", "stemmer det?", "sier at planen gjelder")
                .doesNotContainIgnoringCase("mangler", "utløpt", "disabled", "0 av");
    }

    @Test
    void asksNothingWhereThereIsNothingToAsk() {
        nord.says(CrisisSection.MET, "Sett deg ned.");

        assertThat(nord.review(KOORDINATOR_A).body())
                .doesNotContain("nummer her?", "Vet de", "dine ord?", "stemmer det?")
                .contains("Gjelder planen?");
    }

    @Test
    void whatIsInForceIsSaidWithItsDateAndWhereCopiesAre() {
        nord.says(CrisisSection.MET, "Sett deg ned.");
        nord.say(true);

        assertThat(nord.review(KOORDINATOR_A).body())
                .contains("Gjeldende · versjon 1 · gjelder til 22. november 2027", "krisekopier?ref=P-0001")
                .contains("ingenting nytt");
    }

    @Test
    void theVersionsSayWhatChangedAndWhoAnsweredWhat() {
        CrisisEntry met = nord.says(CrisisSection.MET, "Sett deg ned.");
        nord.say(true);
        nord.sign(Signer.Kind.PERSON, SignAnswer.NOT_NOW, SignMethod.TOGETHER, null);
        nord.rewords(met, "Sett deg ned, og ta det rolig.");
        nord.say(true);
        nord.says(CrisisSection.HOPE, "Øving på torsdag.");

        String page = nord.versions(KOORDINATOR_A).body();

        assertThat(page)
                .contains(
                        "Endret i «Slik vil jeg bli møtt»: Sett deg ned, og ta det rolig.. Før: Sett deg ned.",
                        "Nytt i «Det som gir håp»: Øving på torsdag.",
                        "Nord svarte «ikke nå»",
                        "Vil noen svare på versjon 2?");
        assertThat(nord.versions(FakeUsers.NORD).body()).contains("Du svarte «ikke nå»");
    }

    @Test
    void aStrangerFindsNoneOfThemWhetherThereIsAPlanOrNot() {
        String before = nord.step(FREMMED, "met").body()
                + nord.review(FREMMED).body()
                + nord.versions(FREMMED).body();
        nord.as(KOORDINATOR_A).says(CrisisSection.MET, "Sett deg ned.");
        nord.say(true);

        assertThat(nord.step(FREMMED, "met").status()).isEqualTo(404);
        assertThat(nord.step(FREMMED, "met").body()
                        + nord.review(FREMMED).body()
                        + nord.versions(FREMMED).body())
                .isEqualTo(before);
    }
}
