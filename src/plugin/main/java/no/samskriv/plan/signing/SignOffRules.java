package no.samskriv.plan.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PlainText;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;
import no.samskriv.person.Related;
import no.samskriv.plan.Action;
import no.samskriv.plan.Goal;
import no.samskriv.plan.Responsible;
import org.jspecify.annotations.Nullable;

/** What an answer to a plan must be before it is written down; everything that is wrong is named at once. */
final class SignOffRules {
    private final NewSignOff input;
    private final Grant grant;
    private final Person person;
    private final Circle circle;
    private final List<FieldError> errors = new ArrayList<>();

    private SignOffRules(NewSignOff input, Grant grant, Person person, Circle circle) {
        this.input = input;
        this.grant = grant;
        this.person = person;
        this.circle = circle;
    }

    /** Lets it through, or names every field that is wrong. */
    static void require(NewSignOff input, Grant grant, Person person, Circle circle) {
        SignOffRules rules = new SignOffRules(input, grant, person, circle);
        rules.signer();
        rules.method();
        rules.remark();
        if (!rules.errors.isEmpty()) {
            throw new ProblemException(new Problem.Invalid(rules.errors));
        }
    }

    /** Everybody answers for themself; the person, and those around, may have it written down by a worker. */
    private void signer() {
        Responsible signer = input.signer();
        boolean toThePerson = grant.toThePerson();
        switch (signer.kind()) {
            case PERSON -> {}
            case USER -> require(!toThePerson && grant.user().equals(signer.user()), "signer.user", "signer-yourself");
            case RELATED, PARTICIPANT ->
                require(
                        !toThePerson
                                && circle.related().stream()
                                        .filter(Related::mayBeSuggested)
                                        .anyMatch(each -> each.id().equals(signer.related())),
                        "signer.related",
                        "not-around");
        }
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
        return input.signer().kind() == Responsible.Kind.USER
                || (input.signer().kind() == Responsible.Kind.PERSON && grant.own());
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
        return switch (input.signer().kind()) {
            case PERSON -> Voice.PERSON;
            case USER -> Voice.PROFESSIONAL;
            case RELATED, PARTICIPANT -> Voice.NEXT_OF_KIN;
        };
    }

    private void require(boolean holds, String field, String code, String... arguments) {
        if (!holds) {
            errors.add(new FieldError(field, code, arguments));
        }
    }

    /** Nobody says yes to words that their owner has not heard: those of what is agreed are named by where they stand. */
    static void requireReadBack(List<Goal> goals, List<Action> actions) {
        List<FieldError> unread = unread(goals, actions);
        if (!unread.isEmpty()) {
            throw new ProblemException(new Problem.RuleBroken("texts-not-read-back", unread));
        }
    }

    static List<FieldError> unread(List<Goal> goals, List<Action> actions) {
        List<FieldError> unread = new ArrayList<>();
        for (Goal goal : goals) {
            add(unread, "goals", goal.id(), "title", goal.title());
            add(unread, "goals", goal.id(), "why", goal.why());
        }
        for (Action action : actions) {
            add(unread, "actions", action.id(), "title", action.title());
            add(unread, "actions", action.id(), "how", action.terms().how());
            add(unread, "actions", action.id(), "extent", action.terms().extent());
        }
        return unread;
    }

    private static void add(List<FieldError> unread, String kind, UUID id, String field, @Nullable VoiceText text) {
        if (text != null && text.isUnconfirmed()) {
            unread.add(new FieldError(String.join("/", kind, Objects.toString(id), field), "not-read-back"));
        }
    }
}
