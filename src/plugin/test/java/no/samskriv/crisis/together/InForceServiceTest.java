package no.samskriv.crisis.together;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Level;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class InForceServiceTest {
    private Made nord;

    @BeforeEach
    void begin(TestDatabase database) {
        nord = new Made(database);
    }

    @Test
    void isInForceWhenThePersonSaysSo() {
        nord.says(CrisisSection.MET, "Sett deg ned.");

        InForce said = nord.as(FakeUsers.NORD).say(false);

        CrisisPlan plan = nord.plan();
        assertThat(said.isNew()).isTrue();
        assertThat(plan.version()).isEqualTo(1);
        assertThat(plan.reviewedOn()).isEqualTo(LocalDate.parse("2026-11-22"));
        assertThat(plan.validUntil()).isEqualTo(LocalDate.parse("2027-11-22"));
        assertThat(plan.isChangedSince()).isFalse();
        assertThat(said.version().content()).contains("Sett deg ned.");
    }

    @Test
    void aWorkerSaysSoOnlyWithThePersonThere() {
        nord.says(CrisisSection.MET, "Sett deg ned.");

        assertRule(() -> nord.say(false), "in-force-needs-person");
        assertThat(nord.say(true).plan().version()).isEqualTo(1);
    }

    /** A plan with nothing but suggestions, with nobody to call, is in force when the person wants it (INV-20). */
    @Test
    void nothingHasToStandInItFirst() {
        nord.suggested(CrisisSection.SIGNS, Level.YELLOW, "signs-1");

        assertThat(nord.say(true).plan().version()).isEqualTo(1);
    }

    @Test
    void saidTwiceItIsSaidOnce() {
        nord.says(CrisisSection.MET, "Sett deg ned.");
        UUID id = UUID.randomUUID();
        String hash = nord.hash();

        nord.say(id, hash, null, true);
        InForce again = nord.say(id, hash, null, true);

        assertThat(again.isNew()).isFalse();
        assertThat(nord.plan().version()).isEqualTo(1);
        assertThat(nord.versions.of(nord.plan().id())).hasSize(1);
    }

    @Test
    void nobodyElsesIdIsTaken() {
        nord.says(CrisisSection.MET, "Sett deg ned.");
        UUID id = UUID.randomUUID();
        nord.say(id, nord.hash(), null, true);

        nord.as(SOSIONOM_D);

        assertThatThrownBy(() -> nord.say(id, nord.hash(), null, true))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.NotFound.class));
    }

    @Test
    void lookedOverWithNothingNewItIsTheSameVersionForAsLongAgain() {
        nord.says(CrisisSection.MET, "Sett deg ned.");
        nord.say(true);
        nord.site.now.advance(Duration.ofDays(100));

        InForce again = nord.say(true);

        assertThat(again.isNew()).isFalse();
        assertThat(nord.plan().version()).isEqualTo(1);
        assertThat(nord.plan().reviewedOn()).isEqualTo(LocalDate.parse("2027-03-02"));
        assertThat(nord.plan().validUntil()).isEqualTo(LocalDate.parse("2028-03-02"));
    }

    @Test
    void whatIsChangedSinceBecomesAVersionOfItsOwn() {
        CrisisEntry met = nord.says(CrisisSection.MET, "Sett deg ned.");
        nord.say(true);
        nord.site.now.advance(Duration.ofMinutes(1));
        nord.rewords(met, "Sett deg ned, og ta det rolig.");
        assertThat(nord.plan().isChangedSince()).isTrue();

        nord.say(true);

        assertThat(nord.plan().version()).isEqualTo(2);
        assertThat(nord.versions.of(nord.plan().id()))
                .extracting(CrisisVersion::number)
                .containsExactly(1, 2);
    }

    @Test
    void isNotSaidOfWhatThePersonHasNotSeen() {
        CrisisEntry met = nord.says(CrisisSection.MET, "Sett deg ned.");
        String seen = nord.hash();
        nord.rewords(met, "Stå.");

        assertThatThrownBy(() -> nord.say(UUID.randomUUID(), seen, null, true))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Stale.class));
        assertThat(nord.plan().version()).isZero();
    }

    @Test
    void lastsForTwelveMonthsAtMost() {
        nord.says(CrisisSection.MET, "Sett deg ned.");
        String hash = nord.hash();

        assertInvalid(() -> nord.say(UUID.randomUUID(), hash, LocalDate.parse("2027-11-23"), true));
        assertInvalid(() -> nord.say(UUID.randomUUID(), hash, LocalDate.parse("2026-11-21"), true));
        nord.say(UUID.randomUUID(), hash, LocalDate.parse("2027-02-01"), true);

        assertThat(nord.plan().validUntil()).isEqualTo(LocalDate.parse("2027-02-01"));
    }

    @Test
    void whatThePersonKeepsToThemselfIsInNoVersion() {
        nord.as(FakeUsers.NORD);
        nord.says(CrisisSection.MET, "Sett deg ned.");
        String without = nord.hash();
        nord.keeps(CrisisSection.HOPE, "Det ingen vet.");

        assertThat(nord.hash()).isEqualTo(without);
        assertThat(nord.say(false).version().content()).doesNotContain("Det ingen vet.");
    }

    @Test
    void aStrangerFindsNothingWhetherThereIsAPlanOrNot() {
        nord.as(FREMMED);
        assertThatThrownBy(() -> nord.hash()).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> nord.say(UUID.randomUUID(), "a", null, true)).isInstanceOf(ProblemException.class);

        nord.as(KOORDINATOR_A).says(CrisisSection.MET, "Sett deg ned.");

        nord.as(FREMMED);
        assertThatThrownBy(() -> nord.hash()).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> nord.say(UUID.randomUUID(), "a", null, true)).isInstanceOf(ProblemException.class);
    }

    private static void assertRule(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                .isInstanceOfSatisfying(Problem.RuleBroken.class, broken -> assertThat(broken.code())
                        .isEqualTo(code)));
    }

    private static void assertInvalid(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo("validUntil")));
    }
}
