package no.samskriv.crisis.together;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.sheet.Signed;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class CrisisSignatureServiceTest {
    private static final TextInput REMARK =
            new TextInput("Jeg ville hatt med naboen.", Voice.PERSON, CaptureMode.TOGETHER, false);

    private Made nord;
    private CrisisEntry met;

    @BeforeEach
    void begin(TestDatabase database) {
        nord = new Made(database);
        met = nord.says(CrisisSection.MET, "Sett deg ned.");
        nord.say(true);
    }

    @Test
    void eachAnswersForThemselfAndNobodyHasTo() {
        nord.sign(Signer.Kind.PERSON, SignAnswer.AGREED_WITH_REMARK, SignMethod.TOGETHER, REMARK);
        nord.sign(Signer.Kind.WORKER, SignAnswer.AGREED, SignMethod.OWN_LOGIN, null);
        nord.sign(
                1,
                Signer.Kind.NEXT_OF_KIN,
                Made.SISTER,
                SignAnswer.NOT_NOW,
                SignMethod.ORAL_WITNESSED,
                SOSIONOM_D,
                null);

        assertThat(nord.signing.of(NORD))
                .extracting(each -> each.signer().kind() + " " + each.answer())
                .containsExactly("PERSON AGREED_WITH_REMARK", "WORKER AGREED", "NEXT_OF_KIN NOT_NOW");
        assertThat(nord.signing.of(NORD).get(0).remark()).isNotNull();
        assertThat(nord.signing.of(NORD).get(1).signer().user()).isEqualTo(KOORDINATOR_A);
    }

    @Test
    void anAnswerIsToOneVersionAndToNoOther() {
        nord.sign(Signer.Kind.PERSON, SignAnswer.AGREED, SignMethod.TOGETHER, null);
        assertThat(answers()).hasSize(1);
        nord.rewords(met, "Sett deg ned, og ta det rolig.");
        nord.say(true);

        assertThat(answers()).isEmpty();
        assertThat(nord.signing.of(NORD)).hasSize(1);
        assertFields(
                () -> nord.sign(3, Signer.Kind.PERSON, null, SignAnswer.AGREED, SignMethod.TOGETHER, null, null),
                "version");
    }

    @Test
    void whoeverMustNotBeContactedAnyMoreStandsOnNoSheet() {
        nord.sign(1, Signer.Kind.NEXT_OF_KIN, Made.SISTER, SignAnswer.AGREED, SignMethod.TOGETHER, null, null);
        assertThat(answers()).hasSize(1);

        nord.mustNotBeContacted(Made.SISTER);

        assertThat(answers()).isEmpty();
    }

    private List<Signed> answers() {
        return new SignedService(nord.signatures, nord.site.users).of(nord.content());
    }

    @Test
    void nobodyWhoMustNotBeContactedIsAsked() {
        assertFields(
                () -> nord.sign(
                        1, Signer.Kind.NEXT_OF_KIN, Made.FATHER, SignAnswer.AGREED, SignMethod.TOGETHER, null, null),
                "related");
    }

    @Test
    void whoeverIsSignedInSaysSoThemself() {
        assertFields(() -> nord.sign(Signer.Kind.WORKER, SignAnswer.AGREED, SignMethod.TOGETHER, null), "method");
        assertFields(() -> nord.sign(Signer.Kind.PERSON, SignAnswer.AGREED, SignMethod.OWN_LOGIN, null), "method");
        nord.as(FakeUsers.NORD);
        assertFields(() -> nord.sign(Signer.Kind.WORKER, SignAnswer.AGREED, SignMethod.OWN_LOGIN, null), "signer");
        assertThat(nord.sign(Signer.Kind.PERSON, SignAnswer.NOT_NOW, SignMethod.OWN_LOGIN, null)
                        .isOfPerson())
                .isTrue();
    }

    @Test
    void aFacilitatorIsOneThePlanNames() {
        assertFields(() -> nord.sign(Signer.Kind.FACILITATOR, SignAnswer.AGREED, SignMethod.TOGETHER, null), "signer");
    }

    @Test
    void aRemarkGoesWithAYesThatHasOneAndWithNoOther() {
        assertFields(
                () -> nord.sign(Signer.Kind.PERSON, SignAnswer.AGREED_WITH_REMARK, SignMethod.TOGETHER, null),
                "remark");
        assertFields(() -> nord.sign(Signer.Kind.PERSON, SignAnswer.AGREED, SignMethod.TOGETHER, REMARK), "remark");
    }

    @Test
    void sentTwiceItIsOneAnswer() {
        UUID id = UUID.randomUUID();
        NewSignature yes = new NewSignature(
                1, Signer.Kind.PERSON, null, SignAnswer.AGREED, SignMethod.TOGETHER, null, null, Optional.empty());

        assertThat(nord.signing.sign(NORD, id, yes).isNew()).isTrue();
        assertThat(nord.signing.sign(NORD, id, yes).isNew()).isFalse();
        assertThat(nord.signing.of(NORD)).hasSize(1);
    }

    @Test
    void aStrangerFindsNothing() {
        nord.as(FREMMED);

        assertThatThrownBy(() -> nord.signing.of(NORD)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> nord.history.of(NORD)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> nord.sign(Signer.Kind.PERSON, SignAnswer.AGREED, SignMethod.TOGETHER, null))
                .isInstanceOf(ProblemException.class);
    }

    private static void assertFields(ThrowingCallable call, String... fields) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                .isInstanceOfSatisfying(Problem.Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field)
                        .containsExactly(fields)));
    }
}
