package no.samskriv.hat.turns;

import static no.samskriv.hat.turns.Ahead.away;
import static no.samskriv.hat.turns.Ahead.member;
import static no.samskriv.hat.turns.Ahead.user;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule of the turns, in small cases by hand and over many years that nobody has lived. */
final class RotationTest {
    private static final int YEARS = 50_000;
    private static final int OTHERS = 2_000;
    /** Another one gives other years; what is promised is promised of them too. */
    private static final long SEED = Long.getLong("samskriv.years", 20_261_124L);

    private static final LocalDate DAY = LocalDate.parse("2026-09-01");
    private static final LocalDate LONG_BEFORE = LocalDate.parse("2025-01-01");

    @Test
    void nobodyIsFurtherThanTwoTurnsFromAnEvenShareWhenAYearOfSixIsOver() {
        Years years = lived(YEARS, TeamYear::ofSix);

        years.print("six");
        assertThat(years.broken).isEmpty();
        assertThat(years.worst()).isLessThanOrEqualTo(2.0);
    }

    @Test
    void whateverTheTeamTheHatGoesToSomebodyWhoIsThereAndNeverTwiceInARowIfItCanBeHelped() {
        for (int size = 3; size <= 10; size++) {
            int members = size;
            Years years = lived(OTHERS, seed -> TeamYear.where(seed, members));

            years.print("%d, and somebody who leaves and somebody who comes".formatted(size));
            assertThat(years.broken).as("of %d", size).isEmpty();
        }
        lived(OTHERS, TeamYear::ofSixWhoTakeOver).print("six who take over turns for each other");
    }

    @Test
    void theSameMeetingsGiveTheSameTurnsWhereverTheServerIs() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        List<Object> here = worn();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-ca-islamic-nu-arab"));

            assertThat(worn()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void whoeverHasHadItLeastHasItNext() {
        Rotation rotation = of("A", "B", "C");
        rotation.held(DAY, user("A"));
        rotation.held(DAY.plusWeeks(1), user("B"));

        assertThat(next(rotation, DAY.plusWeeks(2)).who()).isEqualTo(user("C"));
        assertThat(next(rotation, DAY.plusWeeks(2)).because()).isEqualTo(Because.FIRST_TIME);
    }

    @Test
    void ofThoseWhoAreAboutEvenWhoeverHasWaitedLongestHasItNext() {
        Rotation rotation = of("A", "B", "C");
        rotation.held(DAY, user("B"));
        rotation.held(DAY.plusWeeks(1), user("C"));
        rotation.held(DAY.plusWeeks(2), user("A"));

        Pick pick = next(rotation, DAY.plusWeeks(3));

        assertThat(pick.who()).isEqualTo(user("B"));
        assertThat(pick.because()).isEqualTo(Because.LONGEST_SINCE);
        assertThat(pick.turns()).isEqualTo(1);
        assertThat(pick.expected()).isEqualTo(1.0);
    }

    @Test
    void whatIsTakenOutOfTurnCountsForWhoeverWoreIt() {
        Rotation rotation = of("A", "B");
        rotation.held(DAY, user("A"));
        rotation.held(DAY.plusWeeks(1), user("A"));

        assertThat(rotation.shares(DAY).get(0).turns()).isEqualTo(2);
        assertThat(next(rotation, DAY.plusWeeks(2)).who()).isEqualTo(user("B"));
    }

    @Test
    void whoeverCouldNotComeKeepsWhatTheyHaveToTheGood() {
        Rotation rotation = rotation(List.of("A", "B", "C"), away("C", DAY.plusWeeks(2), DAY.plusWeeks(2)));
        rotation.held(DAY, user("A"));
        rotation.held(DAY.plusWeeks(1), user("B"));

        assertThat(rotation.plan(List.of(Slot.open(DAY.plusWeeks(2)), Slot.open(DAY.plusWeeks(3)))))
                .extracting(Pick::who)
                .containsExactly(user("A"), user("C"));
    }

    @Test
    void whatTheTeamWasToldStaysThoughTheRuleWouldSaySomethingElseNow() {
        Rotation rotation = of("A", "B", "C");
        rotation.held(DAY, user("A"));

        Pick pick = rotation.plan(List.of(Slot.published(DAY.plusWeeks(1), user("A"))))
                .get(0);

        assertThat(pick.who()).isEqualTo(user("A"));
        assertThat(pick.kept()).isTrue();
        assertThat(pick.because()).isEqualTo(Because.TOLD);
    }

    @Test
    void aTurnOfSomebodyWhoCannotComeGoesOnAndTheNextMovesOnlyIfItMust() {
        List<Slot> told = List.of(
                Slot.published(DAY.plusWeeks(1), user("B")),
                Slot.published(DAY.plusWeeks(2), user("C")),
                Slot.published(DAY.plusWeeks(3), user("D")));
        Rotation rotation = rotation(List.of("A", "B", "C", "D"), away("B", DAY.plusWeeks(1), DAY.plusWeeks(1)));
        rotation.held(DAY, user("A"));

        List<Pick> picks = rotation.plan(told);

        assertThat(picks).extracting(Pick::who).containsExactly(user("C"), user("B"), user("D"));
        assertThat(picks.get(0).instead()).isTrue();
        assertThat(picks.get(1).instead()).isFalse();
        assertThat(picks.get(2).kept()).isTrue();
    }

    @Test
    void whatPeopleAgreedOnStandsUntilWhoeverHasItCannotCome() {
        Slot agreed = Slot.agreed(DAY.plusWeeks(1), user("A"));
        Rotation rotation = of("A", "B");
        rotation.held(DAY, user("A"));

        assertThat(rotation.plan(List.of(agreed)).get(0).who()).isEqualTo(user("A"));
        assertThat(rotation.with(List.of(away("A", DAY.plusWeeks(1), DAY.plusWeeks(1))))
                        .plan(List.of(agreed))
                        .get(0)
                        .who())
                .isEqualTo(user("B"));
    }

    @Test
    void whoeverHasAgreedToHaveItNextDoesNotHaveItNow() {
        Rotation rotation = of("A", "B", "C");
        rotation.held(DAY, user("C"));

        assertThat(rotation.plan(List.of(Slot.open(DAY.plusWeeks(1)), Slot.agreed(DAY.plusWeeks(2), user("A")))))
                .extracting(Pick::who)
                .containsExactly(user("B"), user("A"));
    }

    @Test
    void somebodyNewHasItNotAtTheFirstMeetingAndOwesNothingOfWhatWasBefore() {
        LocalDate came = DAY.plusWeeks(1);
        Rotation rotation =
                new Rotation(List.of(everyWeek("A", LONG_BEFORE, null), everyWeek("New", came, null)), List.of());
        rotation.held(DAY, user("A"));

        List<Pick> picks = rotation.plan(List.of(Slot.open(came), Slot.open(came.plusWeeks(1))));

        assertThat(picks).extracting(Pick::who).containsExactly(user("A"), user("New"));
        assertThat(picks.get(1).expected()).isZero();
    }

    @Test
    void whoeverHasLeftHasNoTurn() {
        Rotation rotation =
                new Rotation(List.of(everyWeek("A", LONG_BEFORE, DAY), everyWeek("B", LONG_BEFORE, null)), List.of());

        assertThat(rotation.plan(List.of(Slot.published(DAY, user("A")))).get(0).who())
                .isEqualTo(user("B"));
    }

    @Test
    void whenNobodyCanTheMeetingIsWithoutTheHatAndNobodyOwesForIt() {
        Rotation rotation = rotation(List.of("A"), away("A", DAY, DAY));

        assertThat(next(rotation, DAY).who()).isNull();
        assertThat(next(rotation, DAY).because()).isEqualTo(Because.NOBODY);
        rotation.held(DAY, null);
        assertThat(rotation.shares(DAY).get(0).expected()).isZero();
    }

    @Test
    void whenOnlyOneCanItIsTwiceInARow() {
        Rotation rotation = of("A");
        rotation.held(DAY, user("A"));

        assertThat(next(rotation, DAY.plusWeeks(1)).who()).isEqualTo(user("A"));
        assertThat(next(rotation, DAY.plusWeeks(1)).because()).isEqualTo(Because.ONLY_ONE);
    }

    @Test
    void otherTermsCountFromTheirDayAndLeaveWhatWasBefore() {
        HatMember half = new HatMember(
                user("Half"),
                LONG_BEFORE,
                null,
                List.of(new HatTerms(LONG_BEFORE, true, 2, DAY), new HatTerms(DAY.plusWeeks(2), true, 1, DAY)));
        Rotation rotation = new Rotation(List.of(everyWeek("A", LONG_BEFORE, null), half), List.of());
        rotation.held(DAY, user("A"));
        rotation.held(DAY.plusWeeks(1), user("A"));
        rotation.held(DAY.plusWeeks(2), user("Half"));
        rotation.held(DAY.plusWeeks(3), user("A"));

        assertThat(rotation.shares(DAY)).extracting(Share::expected).containsExactly(2.5, 1.5);
    }

    @Test
    void aLeaderWhoTakesNoTurnsMayWearItWithoutOwing() {
        HatMember leader =
                new HatMember(user("L"), LONG_BEFORE, null, List.of(new HatTerms(LONG_BEFORE, false, 1, DAY)));
        Rotation rotation = new Rotation(List.of(everyWeek("A", LONG_BEFORE, null), leader), List.of());

        rotation.held(DAY, user("L"));

        assertThat(rotation.shares(DAY))
                .extracting(Share::balance)
                .containsExactly(Balance.LESS_OFTEN, Balance.NOT_IN_TURNS);
        assertThat(next(rotation, DAY.plusWeeks(1)).who()).isEqualTo(user("A"));
    }

    private static Pick next(Rotation rotation, LocalDate day) {
        return rotation.plan(List.of(Slot.open(day))).get(0);
    }

    private static Rotation of(String... names) {
        return rotation(List.of(names));
    }

    private static Rotation rotation(List<String> names, HatAbsence... absences) {
        return new Rotation(
                names.stream().map(name -> everyWeek(name, LONG_BEFORE, null)).toList(), List.of(absences));
    }

    private static HatMember everyWeek(String name, LocalDate from, @Nullable LocalDate to) {
        return member(name, from, to, 1, DAY);
    }

    private static List<Object> worn() {
        List<Object> worn = new ArrayList<>();
        LongStream.range(0, 20)
                .forEach(seed -> worn.add(TeamYear.where(SEED + seed, 7).worn()));
        return worn;
    }

    private static Years lived(int many, LongFunction<TeamYear> year) {
        Years years = new Years(new double[many]);
        for (int i = 0; i < many; i++) {
            TeamYear lived = year.apply(SEED + i);
            years.deviations[i] = lived.worst();
            if (!lived.broken.isEmpty()) {
                years.broken.add("seed %d: %s".formatted(SEED + i, lived.broken));
            }
        }
        Arrays.sort(years.deviations);
        return years;
    }

    /** What many years came to. */
    private record Years(double[] deviations, List<String> broken) {
        Years(double[] deviations) {
            this(deviations, new ArrayList<>());
        }

        double worst() {
            return deviations[deviations.length - 1];
        }

        /** On the console: what is shown is read by people, and the seed is needed to see it again. */
        void print(String team) {
            System.out.printf(
                    Locale.ROOT,
                    "%d years from seed %d in a team of %s: worst %.2f, 99.9th percentile %.2f, median %.2f%n",
                    deviations.length,
                    SEED,
                    team,
                    worst(),
                    deviations[(int) (deviations.length * 0.999)],
                    deviations[deviations.length / 2]);
        }
    }
}
