package no.samskriv.hat.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.hat.demo.HatTuesdays.Tuesday;
import no.samskriv.hat.turns.HatAbsence;
import no.samskriv.hat.turns.HatMember;
import no.samskriv.hat.turns.HatTerms;
import no.samskriv.hat.turns.Rotation;
import no.samskriv.hat.turns.Share;
import no.samskriv.hat.turns.Slot;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.PersonDemo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo's Tuesdays are what comes out of the rule, from the same facts ({@code domain.md} §6). */
final class HatTuesdaysTest {
    private static final LocalDate ANCHOR = LocalDate.parse("2026-11-17");
    private static final LocalDate BEGAN = ANCHOR.minusWeeks(26);

    static Stream<Tuesday> byTheRule() {
        return held().filter(tuesday -> !tuesday.isAgreed());
    }

    @ParameterizedTest
    @MethodSource("byTheRule")
    void onTheDayItselfTheRuleSaysTheSame(Tuesday tuesday) {
        List<Slot> slots = new ArrayList<>(List.of(Slot.open(day(tuesday))));
        held().filter(each -> each.isAgreed()
                        && each.daysBefore() < tuesday.daysBefore()
                        && tuesday.daysBefore() <= HatTuesdays.AGREED)
                .forEach(each -> slots.add(Slot.agreed(day(each), user(each.wore()))));

        assertThat(before(tuesday.daysBefore()).plan(slots).get(0).who()).isEqualTo(user(tuesday.rule()));
    }

    @Test
    void theTwoTurnsThatWereChangedWereTheirsByTheRule() {
        List<Slot> slots = held().filter(each -> each.daysBefore() <= 21 && each.daysBefore() >= 7)
                .map(each -> Slot.open(day(each)))
                .toList();

        assertThat(before(21).plan(slots))
                .extracting(pick -> pick.who())
                .containsExactly(user("koordinator-b"), user("erfaring-c"), user("ruskonsulent-e"));
    }

    @Test
    void theWeeksToComeFollowFromWhatWasWorn() {
        List<Tuesday> coming =
                held().filter(tuesday -> tuesday.daysBefore() < 0).toList();

        assertThat(before(-1)
                        .plan(coming.stream().map(each -> Slot.open(day(each))).toList()))
                .extracting(pick -> pick.who())
                .containsExactlyElementsOf(
                        coming.stream().map(each -> user(each.rule())).toList());
    }

    @Test
    void afterThirteenTuesdaysItHasComeRoundEvenly() {
        List<Share> shares = before(-8).shares(ANCHOR.plusDays(7));
        Map<String, Double> expected = Map.of(
                "koordinator-a", 2.10,
                "koordinator-b", 2.15,
                "erfaring-c", 2.35,
                "sosionom-d", 1.85,
                "ruskonsulent-e", 2.35,
                "psykolog-f", 1.20);

        assertThat(shares).allSatisfy(share -> {
            assertThat(share.turns()).isEqualTo(2);
            assertThat(share.expected()).isCloseTo(expected.get(login(share.user())), within(0.0051));
        });
    }

    /** With everything that was held more than this many days before the anchor. */
    private static Rotation before(int daysBefore) {
        Rotation rotation = new Rotation(members(), absences());
        held().filter(tuesday -> tuesday.daysBefore() > daysBefore)
                .forEach(tuesday -> rotation.held(day(tuesday), user(tuesday.wore())));
        return rotation;
    }

    private static Stream<Tuesday> held() {
        return HatTuesdays.ALL.stream().filter(tuesday -> !tuesday.isCancelled());
    }

    private static List<HatMember> members() {
        return HatTuesdays.MEMBERS.stream()
                .map(login -> {
                    int every = login.equals(HatTuesdays.HALF) ? 2 : 1;
                    LocalDate counted = ANCHOR.minusDays(HatTuesdays.HALF_IS_THERE);
                    return new HatMember(user(login), BEGAN, null, List.of(new HatTerms(BEGAN, true, every, counted)));
                })
                .toList();
    }

    private static List<HatAbsence> absences() {
        return HatTuesdays.AWAY.stream()
                .map(away -> {
                    LocalDate day = ANCHOR.minusDays(away.daysBefore());
                    return new HatAbsence(
                            UUID.randomUUID(),
                            PersonDemo.TEAM,
                            user(away.who()),
                            day,
                            day,
                            false,
                            user(away.who()),
                            Revision.FIRST);
                })
                .toList();
    }

    private static LocalDate day(Tuesday tuesday) {
        return ANCHOR.minusDays(tuesday.daysBefore());
    }

    private static UserRef user(String login) {
        return new UserRef(login);
    }

    private static String login(UserRef user) {
        return user.key();
    }
}
