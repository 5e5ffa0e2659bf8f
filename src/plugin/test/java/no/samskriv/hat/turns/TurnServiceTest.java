package no.samskriv.hat.turns;

import static no.samskriv.hat.turns.TurnsSite.KOORDINATOR_B;
import static no.samskriv.hat.turns.TurnsSite.TEAM;
import static no.samskriv.hat.turns.TurnsSite.TUESDAY;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.SampleTeamMeetings;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.Turn;
import no.samskriv.hat.TurnReason;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.TeamMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class TurnServiceTest {
    private TestDatabase database;
    private TurnsSite site;

    @BeforeEach
    void aTeam(TestDatabase given) {
        database = given;
        site = new TurnsSite(given);
    }

    @Test
    void looksSixMeetingsAheadWithoutWritingAnything() {
        HatTurns turns = site.turns.get(TEAM);

        assertThat(turns.coming())
                .extracting(Coming::who)
                .containsExactly(KOORDINATOR_A, KOORDINATOR_B, ERFARING_C, SOSIONOM_D, KOORDINATOR_A, KOORDINATOR_B);
        assertThat(turns.coming().get(0).day()).isEqualTo(TUESDAY);
        assertThat(turns.coming()).noneMatch(Coming::isPublished);
        assertThat(site.meetings.of(TEAM)).isEmpty();
        assertThat(site.locks.taken()).isEmpty();
    }

    @Test
    void publishesThemAtTheNextChangeAndOneAfterAnother() {
        site.publish();

        assertThat(site.turns.get(TEAM).coming()).hasSize(6).allMatch(Coming::isPublished);
        assertThat(site.locks.taken()).containsExactly("hat." + TEAM);
    }

    @Test
    void whatIsPublishedStaysAtFurtherChanges() {
        site.publish();
        site.publish();

        assertThat(site.meetings.of(TEAM))
                .hasSize(6)
                .extracting(meeting -> meeting.revision().number())
                .containsOnly(1);
    }

    @Test
    void whoeverOnlyLeadsStandsOutside() {
        assertThat(site.turns.get(TEAM).member(LEDER).orElseThrow().share().balance())
                .isEqualTo(Balance.NOT_IN_TURNS);
    }

    @Test
    void aMeetingWhoseDayHasPassedCountsForWhoeverHadTheTurn() {
        site.publish();
        site.at(TUESDAY.plusDays(1), "08:00");

        HatTurns turns = site.turns.get(TEAM);

        assertThat(turns.member(KOORDINATOR_A).orElseThrow().share().turns()).isEqualTo(1);
        assertThat(turns.member(KOORDINATOR_A).orElseThrow().share().expected()).isEqualTo(0.25);
        assertThat(turns.coming()).hasSize(6);
        assertThat(turns.coming().get(5).isPublished()).isFalse();
    }

    @Test
    void aTurnOfSomebodyWhoLeftIsShownAsSomebodyElsesAtOnceAndPublishedAtTheNextChange() {
        site.publish();
        site.at(TUESDAY, "07:00");
        TeamMember a = site.member(KOORDINATOR_A);
        site.site.teamStore.save(new TeamMember(
                a.id(),
                TEAM,
                a.user(),
                a.roles(),
                null,
                null,
                a.from(),
                TUESDAY,
                a.revision().next()));
        site.signIn(LEDER);

        Coming next = site.turns.get(TEAM).next().orElseThrow();
        assertThat(next.who()).isEqualTo(KOORDINATOR_B);
        assertThat(next.reason()).isEqualTo(TurnReason.ABSENCE);

        site.publish();
        assertThat(site.wearer(TUESDAY)).isEqualTo(KOORDINATOR_B);
        assertThat(site.on(TUESDAY).turn().reason()).isEqualTo(TurnReason.ABSENCE);
    }

    @Test
    void isForTheTeamAlone() {
        site.signIn(FREMMED);

        assertThat(Problems.of(() -> site.turns.get(TEAM))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(site::publish)).isEqualTo(new Problem.NotFound());
    }

    @Test
    void readsWithTheSameStatementsHoweverMuchThereIs() {
        StatementCounter statements = database.database().statements();
        int few = statementsOfAReading(statements);
        for (int i = 0; i < 60; i++) {
            TeamMeeting held = SampleTeamMeetings.held(
                    UUID.randomUUID(),
                    TUESDAY.minusWeeks(i + 1),
                    Turn.OPEN.published(KOORDINATOR_A, TurnReason.ROTATION));
            site.site.teamMeetingStore.insert(held);
            site.site.teamStore.insert(SamplePersons.member(new UserRef("key-" + i), MemberRole.STAFF));
        }
        site.absences.add(TEAM, UUID.randomUUID(), KOORDINATOR_A, TUESDAY, TUESDAY);

        assertThat(statementsOfAReading(statements)).isEqualTo(few);
    }

    private int statementsOfAReading(StatementCounter statements) {
        int before = statements.snapshot().app();
        site.turns.get(TEAM);
        return statements.snapshot().app() - before;
    }
}
