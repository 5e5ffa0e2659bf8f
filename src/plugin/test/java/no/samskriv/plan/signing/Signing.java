package no.samskriv.plan.signing;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.plan.SampleActions.application;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionChange;
import no.samskriv.plan.Responsible;
import no.samskriv.trust.SampleConsents;
import org.jspecify.annotations.Nullable;

/** Nord's plan, with what somebody does to it. */
final class Signing {
    static final UUID CONSENT = UUID.fromString("c0000000-0000-4000-8000-000000000009");

    final TestSite site;

    Signing(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    /** Two goals, an action, and all that a signed plan takes besides the yes. */
    Signing ready() {
        site.add(breakfast(), drums());
        site.add(application());
        consent();
        review(LocalDate.parse("2027-02-01"));
        to(PlanStatus.IN_USE);
        return this;
    }

    void consent() {
        site.inTransaction.run(() -> site.consentStore.insert(SampleConsents.consent(CONSENT, null, null)));
    }

    PlanStanding standing() {
        return site.heads.of(NORD);
    }

    PlanStatus status() {
        return standing().status();
    }

    PlanStanding to(PlanStatus status) {
        return site.heads.change(NORD, PlanHeadChange.to(status), seen());
    }

    PlanStanding review(@Nullable LocalDate day) {
        return change(new PlanHeadChange(
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.to(day),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    PlanStanding matters(Patch<TextInput> words, boolean agreed) {
        return change(new PlanHeadChange(
                words,
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                agreed));
    }

    PlanStanding change(PlanHeadChange change) {
        return site.heads.change(NORD, change, seen());
    }

    Optional<Revision> seen() {
        return Optional.ofNullable(standing().head().revision());
    }

    SignOff yes() {
        return answer(SignAnswer.AGREED, SignMethod.TOGETHER, Responsible.PERSON, null, null);
    }

    SignOff answer(
            SignAnswer answer,
            SignMethod method,
            Responsible signer,
            @Nullable UserRef witness,
            @Nullable TextInput remark) {
        NewSignOff input =
                new NewSignOff(answer, method, standing().hash(), signer, witness, null, Optional.ofNullable(remark));
        return site.signOffs.sign(NORD, UUID.randomUUID(), input).entity();
    }

    static TextInput said(String words) {
        return new TextInput(words, Voice.PERSON, CaptureMode.TOGETHER, false);
    }

    /** Moves the day of the application. */
    Action due(@Nullable LocalDate day) {
        Action now = site.actions.get(application().id());
        return site.actions.change(
                now.id(),
                new ActionChange(
                        Patch.absent(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Patch.to(day),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                now.revision());
    }
}
