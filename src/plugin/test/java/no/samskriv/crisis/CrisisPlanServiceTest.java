package no.samskriv.crisis;

import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Related;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class CrisisPlanServiceTest {
    private CrisisSite team;

    @BeforeEach
    void open(TestDatabase database) {
        team = new CrisisSite(database);
    }

    @Test
    void isBegunOnceWhoeverBegins() {
        assertThat(Problems.of(() -> team.plans.get(NORD))).isEqualTo(new Problem.NotFound());
        var begun = team.plans.begin(NORD);
        team.signIn(FakeUsers.ERFARING_C);

        assertThat(begun.isNew()).isTrue();
        assertThat(team.plans.begin(NORD).isNew()).isFalse();
        assertThat(team.plans.begin(NORD).entity()).isEqualTo(begun.entity());
    }

    @Test
    void saysNothingNewToWhoeverChangesNothing() {
        CrisisPlan begun = team.plans.begin(NORD).entity();

        assertThat(Problems.of(() -> change(begun, day(Patch.absent()))))
                .isEqualTo(Problems.invalid("body", "nothing-to-change"));
        assertThat(change(begun, day(Patch.to(null)))).isEqualTo(begun);
    }

    @Test
    void isChangedAtTheRevisionThatWasSeen() {
        CrisisPlan begun = team.plans.begin(NORD).entity();
        CrisisPlan dated = change(begun, day(Patch.to(LocalDate.parse("2027-05-22"))));

        assertThat(dated.validUntil()).isEqualTo("2027-05-22");
        assertThat(team.plans.get(NORD)).isEqualTo(dated);
        assertThat(Problems.of(() -> change(begun, day(Patch.to(LocalDate.parse("2027-01-01"))))))
                .isEqualTo(new Problem.Stale(null));
    }

    @Test
    void holdsForTwelveMonthsAtMost() {
        CrisisPlan begun = team.plans.begin(NORD).entity();
        LocalDate today = team.site.now.today();

        assertThat(Problems.of(
                        () -> change(begun, day(Patch.to(today.plusYears(1).plusDays(1))))))
                .isEqualTo(Problems.invalid(
                        "validUntil",
                        "not-between",
                        today.toString(),
                        today.plusYears(1).toString()));
    }

    @Test
    void whatIsTakenAlongIsThePersonsToSay() {
        Related father = team.around("Far", "000 00 199", ContactSafety.DO_NOT_CONTACT);
        CrisisPlan begun = team.plans.begin(NORD).entity();

        assertThat(Problems.of(() -> change(begun, told(father.id(), false, Place.PAPER))))
                .isEqualTo(new Problem.RuleBroken("crisis-person-decides"));
        CrisisPlan told = change(begun, told(father.id(), true, Place.PAPER));
        assertThat(told.told()).isEqualTo(Map.of(father.id(), Set.of(Place.PAPER)));
        // to say it in fewer places is anybody's
        assertThat(change(told, told(father.id(), false)).told()).isEmpty();
    }

    @Test
    void onlyOfThoseNobodyIsToCallAndOnlyWhereItCanBeChosen() {
        Related sister = team.around("Søster", "000 00 101", ContactSafety.SAFE);
        Related father = team.around("Far", "000 00 199", ContactSafety.DO_NOT_CONTACT);
        CrisisPlan begun = team.plans.begin(NORD).entity();

        assertThat(Problems.of(() -> change(begun, told(sister.id(), true, Place.PAPER))))
                .isEqualTo(Problems.invalid("told", "not-somebody"));
        assertThat(Problems.of(() -> change(begun, told(father.id(), true, Place.SHEET))))
                .isEqualTo(Problems.invalid("told", "not-a-choice", "CARD, PAPER, FILE"));
    }

    @Test
    void aHiddenPartIsNotReadAndIsThereAgain() {
        CrisisEntry entry = team.add(CrisisSection.HOPE, "Trommene.");
        CrisisPlan hidden = change(team.plans.get(NORD), hiding(CrisisSection.HOPE));

        assertThat(team.read().in(CrisisSection.HOPE)).isEmpty();
        change(hidden, hiding());
        assertThat(team.read().in(CrisisSection.HOPE)).containsExactly(entry);
    }

    private CrisisPlan change(CrisisPlan seen, CrisisPlanChange change) {
        return team.plans.change(NORD, change, seen.revision());
    }

    private static CrisisPlanChange day(Patch<LocalDate> until) {
        return change(until, Optional.empty(), Map.of(), false);
    }

    private static CrisisPlanChange hiding(CrisisSection... sections) {
        return change(Patch.absent(), Optional.of(Set.of(sections)), Map.of(), false);
    }

    private static CrisisPlanChange told(UUID who, boolean agreed, Place... places) {
        return change(Patch.absent(), Optional.empty(), Map.of(who, Set.of(places)), agreed);
    }

    private static CrisisPlanChange change(
            Patch<LocalDate> until, Optional<Set<CrisisSection>> hidden, Map<UUID, Set<Place>> told, boolean agreed) {
        return new CrisisPlanChange(
                Patch.absent(),
                Patch.absent(),
                until,
                Patch.absent(),
                hidden,
                Optional.empty(),
                Optional.empty(),
                told,
                agreed);
    }
}
