package no.samskriv.hat.turns;

import static no.samskriv.hat.turns.Ahead.away;
import static no.samskriv.hat.turns.Ahead.member;
import static no.samskriv.hat.turns.Ahead.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The autumn of the demo, lived through week by week: D falls ill, B is on holiday, one meeting is cancelled, C and E
 * change turns, D is at a course, and A falls ill ({@code domain.md} §6).
 */
final class ThirteenTuesdaysTest {
    private static final LocalDate FIRST = day("2026-09-01");
    private static final LocalDate LAST = day("2026-11-24");
    private static final List<LocalDate> CANCELLED = List.of(day("2026-10-06"), day("2026-12-29"));

    private final Ahead team = new Ahead(Stream.of("A", "B", "C", "D", "E", "F")
            .map(name -> member(name, day("2025-01-01"), null, name.equals("F") ? 2 : 1, FIRST))
            .toList());

    @BeforeEach
    void anAutumn() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusWeeks(1)) {
            team.publish(ahead(day));
            happens(day);
            team.publish(ahead(day));
            if (!CANCELLED.contains(day)) {
                team.hold(day);
            }
        }
    }

    private void happens(LocalDate day) {
        switch (day.toString()) {
            case "2026-09-22" -> team.learn(away("D", day, day));
            case "2026-10-06" -> team.learn(away("B", day("2026-10-12"), day("2026-10-18")));
            case "2026-10-20" -> {
                team.agree(day("2026-11-03"), user("E"));
                team.agree(day("2026-11-10"), user("C"));
            }
            case "2026-10-27" -> team.learn(away("D", day("2026-11-03"), day("2026-11-03")));
            case "2026-11-17" -> team.learn(away("A", day, day));
            default -> {}
        }
    }

    @Test
    void theHatGoesRoundAsItDid() {
        assertThat(team.worn)
                .containsExactly(
                        entry(day("2026-09-01"), user("A")),
                        entry(day("2026-09-08"), user("B")),
                        entry(day("2026-09-15"), user("C")),
                        entry(day("2026-09-22"), user("E")),
                        entry(day("2026-09-29"), user("D")),
                        entry(day("2026-10-13"), user("F")),
                        entry(day("2026-10-20"), user("A")),
                        entry(day("2026-10-27"), user("B")),
                        entry(day("2026-11-03"), user("E")),
                        entry(day("2026-11-10"), user("C")),
                        entry(day("2026-11-17"), user("D")),
                        entry(day("2026-11-24"), user("F")));
    }

    @Test
    void everybodyHasHadItTwiceAndSoMuchWouldBeEven() {
        List<Share> shares = team.shares(LAST);

        assertThat(shares).extracting(Share::turns).containsOnly(2);
        double[] even = {2.10, 2.15, 2.35, 1.85, 2.35, 1.20};
        for (int i = 0; i < even.length; i++) {
            assertThat(shares.get(i).expected()).isCloseTo(even[i], within(0.001));
            assertThat(shares.get(i).balance()).isEqualTo(Balance.ABOUT_AS_OFTEN);
        }
    }

    @Test
    void beforeTheSwapTheRuleHadGivenTheTwoTurnsTheOtherWayRound() {
        Ahead before = new Ahead(Stream.of("A", "B", "C", "D", "E", "F")
                .map(name -> member(name, day("2025-01-01"), null, name.equals("F") ? 2 : 1, FIRST))
                .toList());
        for (LocalDate day = FIRST; day.isBefore(day("2026-10-20")); day = day.plusWeeks(1)) {
            before.publish(ahead(day));
            if (!day.equals(day("2026-10-20"))) {
                happensTo(before, day);
            }
            before.publish(ahead(day));
            if (!CANCELLED.contains(day)) {
                before.hold(day);
            }
        }
        before.publish(ahead(day("2026-10-20")));

        assertThat(before.told.get(day("2026-11-03")).wearer()).isEqualTo(user("C"));
        assertThat(before.told.get(day("2026-11-10")).wearer()).isEqualTo(user("E"));
    }

    private static void happensTo(Ahead team, LocalDate day) {
        if (day.equals(day("2026-09-22"))) {
            team.learn(away("D", day, day));
        }
        if (day.equals(day("2026-10-06"))) {
            team.learn(away("B", day("2026-10-12"), day("2026-10-18")));
        }
    }

    @Test
    void theNextAreThoseOfTheTeamsPage() {
        team.publish(ahead(day("2026-12-01")));

        assertThat(Stream.of("2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22")
                        .map(day -> team.told.get(day(day)).wearer()))
                .containsExactly(user("A"), user("B"), user("E"), user("C"));
    }

    private static List<LocalDate> ahead(LocalDate from) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from; days.size() < HatTurns.AHEAD; day = day.plusWeeks(1)) {
            if (!CANCELLED.contains(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
