package no.samskriv.plan.signing;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Responsible;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may answer, how, before whom, and in whose words. */
@ExtendWith(OnH2.class)
final class SignOffRulesTest {
    private Signing nord;
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        nord = new Signing(database).ready();
        site = nord.site;
    }

    @Test
    void aRemarkIsTheSignersOwnWords() {
        SignOff answer = with(SignAnswer.AGREED_WITH_REMARK, Signing.said("Bare ikke på mandager."));

        assertThat(answer.remark()).extracting(VoiceText::text).isEqualTo("Bare ikke på mandager.");
        assertThat(site.signOffs.of(NORD)).containsExactly(answer);
        assertThat(nord.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(Problems.of(() -> with(SignAnswer.AGREED_WITH_REMARK, null)))
                .isEqualTo(Problems.invalid("remark", "remark-missing"));
        assertThat(Problems.of(() -> with(SignAnswer.AGREED, Signing.said("Men"))))
                .isEqualTo(Problems.invalid("remark", "remark-not-here"));
        assertThat(Problems.of(() ->
                        with(SignAnswer.AGREED_WITH_REMARK, new TextInput("Men", Voice.PROFESSIONAL, null, false))))
                .isEqualTo(Problems.invalid("remark.voice", "not-a-choice", "PERSON"));
        assertThat(Problems.of(() -> with(
                        SignAnswer.AGREED_WITH_REMARK,
                        new TextInput("Men", Voice.PERSON, CaptureMode.RECALLED, false))))
                .isEqualTo(Problems.invalid("remark.mode", "remark-not-recalled"));
    }

    @Test
    void thePersonSignsAlone() {
        site.currentUser.signIn(FakeUsers.NORD);

        assertThat(by(SignMethod.OWN_LOGIN, null).by()).isEqualTo(FakeUsers.NORD);
        assertThat(nord.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(Problems.of(() -> by(SignMethod.TOGETHER, null)))
                .isEqualTo(Problems.invalid("method", "sign-yourself"));
        site.currentUser.signIn(KOORDINATOR_A);
        assertThat(Problems.of(() -> by(SignMethod.OWN_LOGIN, null)))
                .isEqualTo(Problems.invalid("method", "sign-own-login"));
    }

    @Test
    void aWitnessIsAnotherWhoWorksWithThePerson() {
        assertThat(by(SignMethod.ORAL_WITNESSED, SOSIONOM_D).witness()).isEqualTo(SOSIONOM_D);
        assertThat(witness(SignMethod.ORAL_WITNESSED, null)).isEqualTo("witness-missing");
        assertThat(witness(SignMethod.TOGETHER, SOSIONOM_D)).isEqualTo("witness-not-here");
        for (UserRef other : List.of(KOORDINATOR_A, FakeUsers.NORD, FREMMED, ERFARING_C)) {
            assertThat(witness(SignMethod.ORAL_WITNESSED, other))
                    .as(other.key())
                    .isEqualTo("witness-a-worker");
        }
    }

    private SignOff by(SignMethod method, @Nullable UserRef witness) {
        return nord.answer(SignAnswer.AGREED, method, Responsible.PERSON, witness, null);
    }

    private String witness(SignMethod method, @Nullable UserRef witness) {
        Problem.Invalid problem = (Problem.Invalid) Problems.of(() -> by(method, witness));
        assertThat(problem.errors()).extracting(FieldError::field).containsExactly("witness");
        return problem.errors().get(0).code();
    }

    private SignOff with(SignAnswer answer, @Nullable TextInput remark) {
        return nord.answer(answer, SignMethod.TOGETHER, Responsible.PERSON, null, remark);
    }
}
