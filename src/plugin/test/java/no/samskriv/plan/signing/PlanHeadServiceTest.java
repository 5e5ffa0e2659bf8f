package no.samskriv.plan.signing;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.plan.SampleGoals.breakfast;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Person;
import no.samskriv.person.SamplePersons;
import no.samskriv.plan.GoalChange;
import no.samskriv.trust.consents.GivenConsents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnH2.class)
final class PlanHeadServiceTest {
    private static final LocalDate IN_TIME = LocalDate.parse("2027-02-01");

    private Signing nord;
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        nord = new Signing(database);
        site = nord.site;
    }

    @Test
    void everybodyHasADraftFromTheBeginning() {
        PlanStanding standing = nord.standing();

        assertThat(standing.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(standing.head().revision()).isNull();
        assertThat(site.changes.historyOf(PlanHead.idOf(NORD))).isEmpty();
    }

    @Test
    void keepsWhatMattersInThePersonsVoice() {
        PlanStanding after = nord.matters(Patch.to(Signing.said("Ro om morgenen.\nMusikk.")), false);

        assertThat(after.head().matters()).extracting(VoiceText::text).isEqualTo("Ro om morgenen.\nMusikk.");
        assertThat(nord.standing()).isEqualTo(after);
        assertThat(Problems.of(
                        () -> nord.matters(Patch.to(new TextInput("Ro", Voice.PROFESSIONAL, null, false)), false)))
                .isEqualTo(Problems.invalid("matters.voice", "not-a-choice", "PERSON"));
    }

    @Test
    void leavesThePersonsConfirmedWordsUnlessThePersonIsThere() {
        nord.matters(Patch.to(Signing.said("Ro")), false);

        assertThat(Problems.of(() -> nord.matters(Patch.to(null), false)))
                .isEqualTo(new Problem.RuleBroken("confirmed-words-stay"));
        assertThat(nord.matters(Patch.to(null), true).head().matters()).isNull();
    }

    @Test
    void neverPutsRecalledWordsOverConfirmedOnes() {
        nord.matters(Patch.to(Signing.said("Ro")), false);
        TextInput recalled = new TextInput("Fred", Voice.PERSON, CaptureMode.RECALLED, false);

        assertThat(Problems.of(() -> nord.matters(Patch.to(recalled), false)))
                .isEqualTo(new Problem.RuleBroken("recalled-over-confirmed"));
    }

    @Test
    void ofTwoWhoAreTheFirstOneIsStale() {
        PlanHeadChange change = new PlanHeadChange(
                Patch.to(Signing.said("Ro")),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                false);
        site.heads.change(NORD, change, Optional.empty());

        assertThat(Problems.of(() -> site.heads.change(NORD, change, Optional.empty())))
                .isEqualTo(new Problem.Stale(null));
        assertThat(nord.standing().head().revision()).isEqualTo(Revision.FIRST);
    }

    @Test
    void isStaleAboutARevisionThatIsNotThere() {
        PlanHeadChange change = PlanHeadChange.to(PlanStatus.DECLINED);

        assertThat(Problems.of(() -> site.heads.change(NORD, change, Optional.of(Revision.FIRST))))
                .isEqualTo(new Problem.Stale(null));
    }

    @Test
    void aChangeOfNothingMakesNobodyStale() {
        nord.review(IN_TIME);

        assertThat(nord.review(IN_TIME).head().revision()).isEqualTo(Revision.FIRST);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21", "2027-11-25", "2030-01-01"})
    void looksAtThePlanAgainWithinAYear(LocalDate day) {
        site.now.set("2026-11-24T10:00:00Z");

        assertThat(Problems.of(() -> nord.review(day)))
                .isEqualTo(Problems.invalid("nextReview", "not-between", "2026-11-24", "2027-11-24"));
        assertThat(nord.review(LocalDate.parse("2027-11-24")).head().nextReview())
                .isEqualTo("2027-11-24");
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        PlanHeadChange change = new PlanHeadChange(
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.to(LocalDate.parse("2026-12-01")),
                Patch.to(LocalDate.parse("2026-11-30")),
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                false);

        assertThat(Problems.of(() -> nord.change(change)))
                .isEqualTo(Problems.invalid("to", "before-from", "2026-12-01"));
    }

    @Test
    void takesOneGoalOfThePersonsAndNothingElseToBeInUse() {
        assertThat(Problems.of(() -> nord.to(PlanStatus.IN_USE))).isEqualTo(new Problem.RuleBroken("plan-needs-goal"));

        site.add(breakfast());

        assertThat(nord.to(PlanStatus.IN_USE).status()).isEqualTo(PlanStatus.IN_USE);
        assertThat(nord.standing().head().statusOn()).isEqualTo(site.now.today());
    }

    @Test
    void aPersonMayDeclineAndComeBack() {
        assertThat(nord.to(PlanStatus.DECLINED).status()).isEqualTo(PlanStatus.DECLINED);
        assertThat(nord.to(PlanStatus.DRAFT).status()).isEqualTo(PlanStatus.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanStatus.class,
            names = {"FOR_SIGNING", "ACTIVE", "OUTDATED", "FOR_REVISION", "ARCHIVED"})
    void aDraftGoesStepByStep(PlanStatus wanted) {
        site.add(breakfast());

        assertThat(Problems.of(() -> nord.to(wanted))).isEqualTo(new Problem.RuleBroken("plan-goes-step-by-step"));
    }

    @Test
    void isNeverSaidToBeOutdated() {
        nord.ready();
        nord.yes();

        assertThat(Problems.of(() -> nord.to(PlanStatus.OUTDATED)))
                .isEqualTo(new Problem.RuleBroken("plan-goes-step-by-step"));
    }

    /** INV-05; each of the five, alone. */
    @Test
    void isSignedByThePersonsYesAlone() {
        nord.ready();

        assertThat(lacking()).containsExactly(new FieldError("signOff", "plan-lacks-yes"));
    }

    @Test
    void isNotSignedWithoutAConsentToAPlan() {
        nord.site.add(breakfast());
        nord.to(PlanStatus.IN_USE);
        nord.review(IN_TIME);
        nord.yes();

        assertThat(nord.status()).isEqualTo(PlanStatus.IN_USE);
        assertThat(lacking()).containsExactly(new FieldError("consent", "plan-lacks-consent"));

        nord.consent();

        assertThat(nord.to(PlanStatus.ACTIVE).status()).isEqualTo(PlanStatus.ACTIVE);
    }

    @Test
    void isNotSignedOnAConsentThatIsOver() {
        nord.ready();
        site.now.set("2027-09-02T10:00:00Z");
        nord.yes();

        assertThat(lacking()).containsExactly(new FieldError("consent", "plan-lacks-consent"));
    }

    @Test
    void isNotSignedWithoutADayToLookAtItAgain() {
        nord.ready();
        nord.review(null);
        nord.yes();

        assertThat(lacking()).containsExactly(new FieldError("nextReview", "plan-lacks-review"));
    }

    @Test
    void isNotSignedWithoutACoordinator() {
        PlanStanding standing = nord.ready().standing();

        List<FieldError> lacking =
                site.inTransaction.call(() -> new PlanHeadRules(new GivenConsents(site.consentStore, site.now))
                        .lacking(
                                site.access.require(NORD, Section.PLAN, Verb.WRITE),
                                without(SamplePersons.nord()),
                                standing,
                                standing.head().nextReview()));

        assertThat(lacking).containsExactly(new FieldError("coordinator", "plan-lacks-coordinator"));
    }

    @Test
    void isNotSignedWithoutAGoalOfThePersons() {
        nord.ready();
        nord.yes();
        nord.to(PlanStatus.FOR_REVISION);
        site.planStore
                .of(NORD)
                .goals()
                .forEach(goal -> site.goals.change(goal.id(), GoalChange.removal(true), goal.revision()));

        assertThat(lacking()).contains(new FieldError("goals", "plan-lacks-goal"));
    }

    @Test
    void strangersFindNothing() {
        nord.ready();
        site.currentUser.signIn(FREMMED);

        assertThat(Problems.of(nord::standing)).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() ->
                        site.heads.change(NORD, PlanHeadChange.to(PlanStatus.CLOSED), Optional.of(Revision.FIRST))))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void thePersonDecidesToo() {
        nord.ready();
        site.currentUser.signIn(FakeUsers.NORD);

        assertThat(nord.to(PlanStatus.DECLINED).status()).isEqualTo(PlanStatus.DECLINED);
        site.currentUser.signIn(KOORDINATOR_A);
        assertThat(nord.to(PlanStatus.CLOSED).status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(nord.to(PlanStatus.ARCHIVED).next()).isEmpty();
    }

    private List<FieldError> lacking() {
        return ((Problem.RuleBroken) Problems.of(() -> nord.to(PlanStatus.ACTIVE))).errors();
    }

    private static Person without(Person person) {
        return new Person(
                person.ref(),
                person.id(),
                person.name(),
                person.status(),
                person.account(),
                person.pageId(),
                person.team(),
                null,
                person.mainContact(),
                person.settings(),
                person.demo(),
                person.revision());
    }
}
