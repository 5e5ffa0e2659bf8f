package no.samskriv.trust.consents;

import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SampleParticipants.sister;
import static no.samskriv.trust.consents.Consenting.ALL_POINTS;
import static no.samskriv.trust.consents.Consenting.ORAL_FOR_SISTER;
import static no.samskriv.trust.consents.Consenting.PAPER_FOR_PLAN;
import static no.samskriv.trust.consents.Consenting.PAPER_FOR_SISTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.Problems;
import no.samskriv.person.SampleParticipants;
import no.samskriv.person.SamplePersons;
import no.samskriv.trust.Consent;
import no.samskriv.trust.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnH2.class)
final class ConsentRulesTest {
    private Consenting nord;

    @BeforeEach
    void open(TestDatabase database) {
        nord = new Consenting(database);
    }

    /** What is changed in a consent that is right, and what that makes wrong. */
    @ParameterizedTest(name = "{1} for {0}: {2}, {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'scopes':['CRISIS_PLAN','MINUTES']  | 'scopes':['MINUTES'],'domains':['Bolig']     | domains     | not-a-domain",
                "'scopes':['CRISIS_PLAN','MINUTES']  | 'scopes':[]                                  | scopes      | scopes-missing",
                "'SIGNED_PAPER'                      | 'SIGNED_PAPER','validFrom':'2026-11-23'      | validFrom   | in-the-future",
                "'SIGNED_PAPER'                      | 'SIGNED_PAPER','validFrom':'2026-01-01','validTo':'2026-11-21' | validTo | in-the-past",
                "'SIGNED_PAPER'                      | 'OWN_LOGIN'                                  | method      | consent-own-login",
                "'SIGNED_PAPER'                      | 'SIGNED_PAPER','witness':'sosionom-d'        | witness     | witness-not-here",
                "'SIGNED_PAPER'                      | 'ORAL_WITNESSED'                             | witness     | witness-missing",
                "'SIGNED_PAPER'                      | 'ORAL_WITNESSED','witness':'koordinator-a'   | witness     | witness-somebody-else",
                "'SIGNED_PAPER'                      | 'ORAL_WITNESSED','witness':'nord'            | witness     | witness-somebody-else",
                "'SIGNED_PAPER'                      | 'ORAL_WITNESSED','witness':'soster-nord'     | witness     | witness-somebody-else",
                "'SIGNED_PAPER'                      | 'ORAL'                                       | answer      | answer-missing",
                "'WITHDRAWAL','FREE_CHOICE'          | 'WITHDRAWAL'                                 | explained   | explain-everything",
                "'SIGNED_PAPER'                      | 'SIGNED_PAPER','renews':'5a000000-0000-4000-8000-00000000000f' | renews | no-such-consent"
            })
    void namesTheFieldThatIsWrong(String right, String wrong, String field, String code) {
        String body = PAPER_FOR_SISTER.replace(right, wrong);

        assertThat(Problems.of(() -> nord.give(body))).isEqualTo(Problems.invalid(field, code));
    }

    @Test
    void lastsTwoYearsAtMost() {
        nord.give(PAPER_FOR_PLAN.replace("'method'", "'validTo':'2028-11-22','method'"));

        assertThat(Problems.of(() -> nord.give(PAPER_FOR_PLAN.replace("'method'", "'validTo':'2028-11-23','method'"))))
                .isEqualTo(Problems.invalid("validTo", "consent-too-long", "2028-11-22"));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Problem problem = Problems.of(() -> nord.give("{'kind':'CRISIS_PLAN','method':'ORAL'}"));

        assertThat(problem)
                .isEqualTo(new Problem.Invalid(List.of(
                        new FieldError("scopes", "scopes-missing"),
                        new FieldError("participant", "missing"),
                        new FieldError("explained", "explain-everything"),
                        new FieldError("answer", "answer-missing"))));
    }

    @Test
    void whatLetsNobodyInNamesNobody() {
        String body =
                PAPER_FOR_PLAN.replace("'method'", "'participant':'" + sister().id() + "','scopes':['GOALS'],'method'");

        assertThat(Problems.of(() -> nord.give(body)))
                .isEqualTo(new Problem.Invalid(List.of(
                        new FieldError("participant", "lets-nobody-in"), new FieldError("scopes", "lets-nobody-in"))));
    }

    @Test
    void namesOnlySomebodyWhoTakesPart() {
        nord.site.participantStore.save(SampleParticipants.ended(sister()));

        assertThat(Problems.of(() -> nord.give(PAPER_FOR_SISTER)))
                .isEqualTo(Problems.invalid("participant", "no-such-participant"));
    }

    @Test
    void takesAWitnessWhereTheSiteAsksForOne() {
        nord.site.settingStore.put(Setting.WITNESS_REQUIRED, "true");

        assertThat(Problems.of(() -> nord.give(ORAL_FOR_SISTER)))
                .isEqualTo(Problems.invalid("method", "witness-required"));
        nord.give(ORAL_FOR_SISTER.replace("'ORAL'", "'ORAL_WITNESSED','witness':'sosionom-d'"));
        assertThat(nord.site.consentStore.of(SamplePersons.NORD))
                .extracting(Consent::witness)
                .containsExactly(SOSIONOM_D);
    }

    @Test
    void thePersonSaysYesAsThemself() {
        nord.site.currentUser.signIn(FakeUsers.NORD);

        assertThat(Problems.of(() -> nord.give(PAPER_FOR_PLAN)))
                .isEqualTo(Problems.invalid("method", "consent-yourself"));
        nord.give("{'kind':'PLAN','method':'OWN_LOGIN'}");
    }

    @Test
    void whatThePersonSaysIsInThePersonsVoiceAndReadBack() {
        String service = ORAL_FOR_SISTER.replace(
                "'voice':'PERSON','mode':'DICTATED','confirmed':true", "'voice':'PROFESSIONAL'");

        assertThat(Problems.of(() -> nord.give(service)))
                .isEqualTo(Problems.invalid("answer.voice", "not-a-choice", "PERSON"));
        assertThat(Problems.of(() -> nord.give(ORAL_FOR_SISTER.replace(",'confirmed':true", ""))))
                .isEqualTo(Problems.invalid("answer.confirmed", "read-back-first"));
        assertThat(Problems.of(() -> nord.give(ORAL_FOR_SISTER.replace("DICTATED", "OWN_LOGIN"))))
                .isEqualTo(Problems.invalid("answer.mode", "mode-not-own-login"));
    }

    @Test
    void renewsOnlyWhatIsForTheSameOneAndNotTakenBack() {
        String plan = nord.give(PAPER_FOR_PLAN);
        String sisters = nord.give(PAPER_FOR_SISTER);

        assertThat(Problems.of(
                        () -> nord.give(PAPER_FOR_SISTER.replace("'method'", "'renews':'" + plan + "','method'"))))
                .isEqualTo(Problems.invalid("renews", "no-such-consent"));
        nord.withdraw(sisters, "\"1\"");
        assertThat(Problems.of(
                        () -> nord.give(PAPER_FOR_SISTER.replace("'method'", "'renews':'" + sisters + "','method'"))))
                .isEqualTo(new Problem.RuleBroken("consent-withdrawn"));
        nord.give(PAPER_FOR_PLAN.replace("'method'", "'renews':'" + plan + "','method'"));
        assertThat(Problems.of(() -> nord.give(PAPER_FOR_PLAN.replace("'method'", "'renews':'" + plan + "','method'"))))
                .isEqualTo(new Problem.RuleBroken("consent-renewed"));
    }

    @Test
    void refusesANameNobodyKnows() {
        assertThat(Problems.of(
                        () -> nord.give("{'kind':'PLAN','method':'SIGNED_PAPER','wittness':'x'," + ALL_POINTS + "}")))
                .isInstanceOf(Problem.Invalid.class);
    }
}
