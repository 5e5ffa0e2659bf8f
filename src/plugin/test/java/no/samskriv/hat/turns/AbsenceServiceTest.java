package no.samskriv.hat.turns;

import static no.samskriv.hat.turns.TurnsSite.KOORDINATOR_B;
import static no.samskriv.hat.turns.TurnsSite.TEAM;
import static no.samskriv.hat.turns.TurnsSite.TUESDAY;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.TurnReason;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class AbsenceServiceTest {
    private TurnsSite site;

    @BeforeEach
    void aTeamThatWasToldOfItsTurns(TestDatabase database) {
        site = new TurnsSite(database);
        site.publish();
    }

    @Test
    void aTurnGoesToSomebodyElseAndTheOthersStayWhereTheyCan() {
        away(KOORDINATOR_A, TUESDAY, TUESDAY);

        assertThat(site.wearer(TUESDAY)).isEqualTo(KOORDINATOR_B);
        assertThat(site.on(TUESDAY).turn().reason()).isEqualTo(TurnReason.ABSENCE);
        assertThat(site.wearer(TUESDAY.plusWeeks(1))).isEqualTo(KOORDINATOR_A);
        assertThat(site.on(TUESDAY.plusWeeks(1)).turn().reason()).isEqualTo(TurnReason.ROTATION);
        assertThat(site.wearer(TUESDAY.plusWeeks(2))).isEqualTo(ERFARING_C);
        assertThat(site.on(TUESDAY.plusWeeks(2)).revision()).isEqualTo(Revision.FIRST);
    }

    @Test
    void aTurnThatHasGoneOnDoesNotComeBack() {
        HatAbsence absence = away(KOORDINATOR_A, TUESDAY, TUESDAY);

        site.absences.remove(absence.id(), absence.revision());

        assertThat(site.wearer(TUESDAY)).isEqualTo(KOORDINATOR_B);
        assertThat(site.turns.get(TEAM).absences()).isEmpty();
        assertThat(Problems.of(() -> site.absences.get(absence.id()))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void whenAllAreAwayTheMeetingIsWithoutTheHatUntilSomebodyCanCome() {
        site.signIn(LEDER);
        for (HatTurns.Member member : site.turns.get(TEAM).members()) {
            site.absences.add(TEAM, UUID.randomUUID(), member.user(), TUESDAY, TUESDAY);
        }
        assertThat(site.wearer(TUESDAY)).isNull();
        assertThat(site.on(TUESDAY).turn().reason()).isEqualTo(TurnReason.WITHOUT_HAT);

        HatAbsence ofD = site.turns.get(TEAM).absences().get(3);
        site.absences.remove(ofD.id(), ofD.revision());
        assertThat(site.wearer(TUESDAY)).isEqualTo(ofD.user());
    }

    @Test
    void isOnesOwnToSayOrALeaders() {
        assertThat(Problems.of(() -> away(KOORDINATOR_B, TUESDAY, TUESDAY))).isEqualTo(new Problem.NotFound());
        HatAbsence own = away(KOORDINATOR_A, TUESDAY, TUESDAY);
        site.signIn(KOORDINATOR_B);
        assertThat(Problems.of(() -> site.absences.remove(own.id(), own.revision())))
                .isEqualTo(new Problem.NotFound());
        site.signIn(LEDER);
        site.absences.change(own.id(), TUESDAY, TUESDAY.plusDays(1), own.revision());
        assertThat(site.absences.get(own.id()).to()).isEqualTo(TUESDAY.plusDays(1));
    }

    @Test
    void isOfSomebodyInTheTeamAndNotForLongerThanAYear() {
        assertThat(Problems.of(() -> away(KOORDINATOR_A, TUESDAY, TUESDAY.minusDays(1))))
                .isEqualTo(Problems.invalid("to", "before-from", TUESDAY.toString()));
        assertThat(Problems.of(() -> away(KOORDINATOR_A, TUESDAY, TUESDAY.plusDays(366))))
                .isEqualTo(Problems.invalid("to", "hat-absence-too-long", "2027-11-24"));
        site.signIn(LEDER);
        assertThat(Problems.of(() -> away(FREMMED, TUESDAY, TUESDAY)))
                .isEqualTo(Problems.invalid("user", "not-in-team"));
    }

    @Test
    void sentTwiceIsAddedOnceAndIsNobodyElses() {
        UUID id = UUID.randomUUID();
        Added<HatAbsence> first = site.absences.add(TEAM, id, KOORDINATOR_A, TUESDAY, TUESDAY);
        Added<HatAbsence> second = site.absences.add(TEAM, id, KOORDINATOR_A, TUESDAY, TUESDAY);

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        site.signIn(KOORDINATOR_B);
        assertThat(Problems.of(() -> site.absences.add(TEAM, id, KOORDINATOR_B, TUESDAY, TUESDAY)))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void whoeverWasNotFirstIsToldAndChangesNothing() {
        HatAbsence absence = away(KOORDINATOR_A, TUESDAY, TUESDAY);
        site.absences.change(absence.id(), TUESDAY, TUESDAY.plusDays(1), absence.revision());

        assertThat(Problems.of(() -> site.absences.remove(absence.id(), absence.revision())))
                .isEqualTo(new Problem.Stale(null));
        assertThat(site.absences.get(absence.id()).revision()).isEqualTo(new Revision(2));
    }

    private HatAbsence away(UserRef user, LocalDate from, LocalDate to) {
        return site.absences.add(TEAM, UUID.randomUUID(), user, from, to).entity();
    }
}
