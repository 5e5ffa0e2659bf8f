package no.samskriv.crisis.together;

import java.util.ArrayList;
import java.util.List;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PlainText;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;
import no.samskriv.person.Related;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;

/** What an answer to a crisis plan must be before it is written down; everything that is wrong is named at once. */
final class CrisisSignatureRules {
    private final NewSignature input;
    private final Grant grant;
    private final Person person;
    private final Circle circle;
    private final CrisisPlan plan;
    private final List<FieldError> errors = new ArrayList<>();

    private CrisisSignatureRules(NewSignature input, Grant grant, Person person, Circle circle, CrisisPlan plan) {
        this.input = input;
        this.grant = grant;
        this.person = person;
        this.circle = circle;
        this.plan = plan;
    }

    /** Lets it through, or names every field that is wrong. */
    static void require(NewSignature input, Grant grant, Person person, Circle circle, CrisisPlan plan) {
        CrisisSignatureRules rules = new CrisisSignatureRules(input, grant, person, circle, plan);
        rules.signer();
        rules.method();
        rules.remark();
        if (!rules.errors.isEmpty()) {
            throw new ProblemException(new Problem.Invalid(rules.errors));
        }
    }

    /** Every worker answers for themself; the others may have it written down by a worker. */
    private void signer() {
        boolean staff = !grant.toThePerson();
        boolean kin = input.as() == Signer.Kind.NEXT_OF_KIN;
        require(kin || input.related() == null, "related", "one-signer");
        require(staff || input.as() == Signer.Kind.PERSON, "signer", "signer-yourself");
        if (kin) {
            require(isAround(), "related", "not-around");
        } else if (input.as() == Signer.Kind.FACILITATOR) {
            require(plan.facilitator() != null, "signer", "signer-facilitator-missing");
        }
    }

    private boolean isAround() {
        return circle.related().stream().filter(Related::mayBeSuggested).anyMatch(each -> each.id()
                .equals(input.related()));
    }

    private void method() {
        boolean themself = isSignedIn();
        require(
                themself == (input.method() == SignMethod.OWN_LOGIN),
                "method",
                themself ? "sign-yourself" : "sign-own-login");
        boolean witnessed = input.method() == SignMethod.ORAL_WITNESSED;
        UserRef witness = input.witness();
        require(witnessed || witness == null, "witness", "witness-not-here");
        require(!witnessed || witness != null, "witness", "witness-missing");
        require(witness == null || mayWitness(witness), "witness", "witness-a-worker");
        String original = input.original();
        require(original == null || input.method() == SignMethod.SIGNED_PAPER, "original", "original-not-paper");
        if (original != null) {
            PlainText.require(original, "original", TextInput.ORIGINAL_LIMIT);
        }
    }

    private boolean isSignedIn() {
        return input.as() == Signer.Kind.WORKER || (input.as() == Signer.Kind.PERSON && grant.own());
    }

    /** One who works with the person, and not the one who writes it down: two heard it. */
    private boolean mayWitness(UserRef witness) {
        return !witness.equals(grant.user())
                && !person.isOwnAccount(witness)
                && circle.workers().stream().anyMatch(worker -> worker.user().equals(witness));
    }

    private void remark() {
        boolean given = input.remark().isPresent();
        require(given || input.answer() != SignAnswer.AGREED_WITH_REMARK, "remark", "remark-missing");
        require(!given || input.answer() != SignAnswer.AGREED, "remark", "remark-not-here");
        input.remark().ifPresent(remark -> {
            require(remark.voice() == voice(), "remark.voice", "not-a-choice", voice().name());
            // nobody signs with words that they have not heard
            require(remark.mode() != CaptureMode.RECALLED, "remark.mode", "remark-not-recalled");
        });
    }

    private Voice voice() {
        return switch (input.as()) {
            case PERSON -> Voice.PERSON;
            case WORKER, FACILITATOR -> Voice.PROFESSIONAL;
            case NEXT_OF_KIN -> Voice.NEXT_OF_KIN;
        };
    }

    private void require(boolean holds, String field, String code, String... arguments) {
        if (!holds) {
            errors.add(new FieldError(field, code, arguments));
        }
    }
}
