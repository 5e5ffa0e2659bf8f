package no.samskriv.demo;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.person.PersonDemo.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TurnReason;
import no.samskriv.hat.learning.NoteKind;
import no.samskriv.hat.learning.TeamNote;
import no.samskriv.hat.learning.store.NoteStore;
import no.samskriv.hat.store.AbsenceStore;
import no.samskriv.hat.store.HatRuleStore;
import no.samskriv.hat.store.SwapStore;
import no.samskriv.hat.turns.HatTurns;
import no.samskriv.hat.turns.TurnService;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.TeamAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose turn it was and is in the demo's team ({@code domain.md} §6). */
@ExtendWith(OnH2.class)
final class DemoTurnsTest {
    private static final LocalDate ANCHOR = LocalDate.parse("2026-11-17");

    private TestSite site;

    @BeforeEach
    void seed(TestDatabase database) {
        site = new TestSite(database);
        site.currentUser.signInAsSystemAdministrator(ADMIN);
        DemoServices.over(site, new FakeLocks()).seed();
    }

    @Test
    void theHatWasWornOnElevenTuesdaysAndNobodyMetOnOne() {
        List<TeamMeeting> past =
                meetings().filter(meeting -> !meeting.day().isAfter(ANCHOR)).toList();

        assertThat(past)
                .extracting(this::line)
                .containsExactly(
                        "2026-09-01 koordinator-a",
                        "2026-09-08 koordinator-b",
                        "2026-09-15 erfaring-c",
                        "2026-09-22 ruskonsulent-e",
                        "2026-09-29 sosionom-d",
                        "2026-10-06 -",
                        "2026-10-13 psykolog-f",
                        "2026-10-20 koordinator-a",
                        "2026-10-27 koordinator-b",
                        "2026-11-03 ruskonsulent-e",
                        "2026-11-10 erfaring-c",
                        "2026-11-17 sosionom-d");
        assertThat(past.stream().filter(meeting -> meeting.isHeld(site.now.today())))
                .hasSize(11);
    }

    @Test
    void theTeamKnowsWhoHasItInTheWeeksToCome() {
        assertThat(meetings()
                        .filter(meeting -> meeting.day().isAfter(ANCHOR))
                        .limit(6)
                        .map(this::line))
                .containsExactly(
                        "2026-11-24 psykolog-f",
                        "2026-12-01 koordinator-a",
                        "2026-12-08 koordinator-b",
                        "2026-12-15 ruskonsulent-e",
                        "2026-12-22 erfaring-c",
                        "2026-12-29 -");
    }

    @Test
    void twoTurnsWereChangedAndOneWasTakenOver() {
        Map<TurnReason, List<String>> days = meetings()
                .filter(meeting -> meeting.turn().reason() != TurnReason.ROTATION)
                .collect(Collectors.groupingBy(
                        meeting -> meeting.turn().reason(),
                        Collectors.mapping(meeting -> meeting.day().toString(), Collectors.toList())));

        assertThat(days)
                .containsOnly(
                        entry(TurnReason.SWAP, List.of("2026-11-03", "2026-11-10")),
                        entry(TurnReason.ABSENCE, List.of("2026-09-22")));
        assertThat(meetings()
                        .map(meeting -> meeting.turn().swapGroup())
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void whoeverIsInTheTeamSeesWhoIsNextAndThatSomebodyAsksToBeFreeOfATurn() {
        site.currentUser.signIn(user("koordinator-a"));
        HatTurns turns = new TurnService(
                        new TeamAccess(site.teamStore, site.spaces, site.currentUser),
                        new HatRuleStore(site.ao),
                        new AbsenceStore(site.ao),
                        new SwapStore(site.ao),
                        site.teamMeetingStore,
                        site.changes,
                        new FakeLocks(),
                        site.inTransaction,
                        site.now)
                .get(TEAM);

        assertThat(turns.coming().stream()
                        .limit(6)
                        .map(coming ->
                                coming.day() + " " + (coming.who() == null ? "-" : site.users.loginName(coming.who()))))
                .containsExactly(
                        "2026-11-24 psykolog-f",
                        "2026-12-01 koordinator-a",
                        "2026-12-08 koordinator-b",
                        "2026-12-15 ruskonsulent-e",
                        "2026-12-22 erfaring-c",
                        "2026-12-29 -");
        assertThat(turns.swaps()).singleElement().satisfies(swap -> {
            assertThat(swap.isOpen()).isTrue();
            assertThat(swap.from()).isEqualTo(user("koordinator-b"));
        });
        assertThat(turns.member(user("leder")).orElseThrow().now().eligible()).isFalse();
    }

    @Test
    void theTeamStandsForThreeThingsAndHasTriedSixTips() {
        List<TeamNote> notes = new NoteStore(site.ao).of(TEAM);

        assertThat(notes)
                .filteredOn(note -> note.kind() == NoteKind.VALUE)
                .extracting(TeamNote::text)
                .containsExactly("Hva er viktig for deg", "Vi holder avtaler", "Ingenting om deg uten deg");
        assertThat(notes)
                .filteredOn(note -> note.kind() == NoteKind.TIP)
                .extracting(DemoTurnsTest::weekAndTip)
                .containsExactly("36 tip-1", "38 tip-6", "40 tip-5", "43 tip-10", "45 tip-3", "47 tip-4");
    }

    private static String weekAndTip(TeamNote note) {
        return note.week().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + note.tip();
    }

    private Stream<TeamMeeting> meetings() {
        return site.teamMeetingStore.of(TEAM).stream();
    }

    private UserRef user(String login) {
        return site.users.byLoginName(login).orElseThrow();
    }

    private String line(TeamMeeting meeting) {
        return meeting.day() + " "
                + meeting.turn().wearer().map(site.users::loginName).orElse("-");
    }
}
