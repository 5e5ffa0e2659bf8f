package no.samskriv.hat.store;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.Turn;
import no.samskriv.hat.TurnReason;
import no.samskriv.kernel.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

abstract class TeamMeetingStoreContract {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00.123Z");
    private static final UUID OTHER_TEAM = new UUID(9, 9);

    private StatementCounter statements;
    private TeamMeetingStore meetings;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        meetings = new TeamMeetingStore(Tables.emptied(database));
    }

    @ParameterizedTest
    @EnumSource(TeamMeetingType.class)
    void givesBackOneThatSaysNothingOfEachType(TeamMeetingType type) {
        TeamMeeting meeting = bare(TEAM, type, DAY);

        meetings.insert(meeting);

        assertThat(meetings.find(meeting.id())).contains(meeting);
        assertThat(meetings.of(TEAM)).containsExactly(meeting);
    }

    @ParameterizedTest
    @EnumSource(TurnReason.class)
    void givesBackAllThatCanBeSaidOfOne(TurnReason reason) {
        TeamMeeting meeting = full(reason);

        meetings.insert(meeting);

        assertThat(meetings.find(meeting.id())).contains(meeting);
    }

    @ParameterizedTest
    @EnumSource(TeamMeetingStatus.class)
    void savesAllThatChanges(TeamMeetingStatus status) {
        TeamMeeting before = bare(TEAM, TeamMeetingType.TEAM, DAY);
        meetings.insert(before);
        Turn turn =
                new Turn(KOORDINATOR_A, ERFARING_C, true, true, TurnReason.SWAP, new UUID(3, 4), "Byttet på gangen");
        TeamMeeting after = before.to(status, AT)
                .with(turn)
                .handing(new TeamMeeting.Handover("Ta opp bussen. 🚌", KOORDINATOR_A))
                .onRule(DAY.plusDays(1), LocalTime.of(12, 30))
                .at(DAY.plusDays(2), LocalTime.of(13, 0), "Møterom 2");

        meetings.save(after);

        assertThat(meetings.find(before.id())).contains(after);
    }

    @Test
    void clearsWhatIsTakenAway() {
        TeamMeeting before = full(TurnReason.COVER);
        meetings.insert(before);

        TeamMeeting after = before.cancelled().handing(null).at(DAY, null, null);
        meetings.save(after);

        assertThat(meetings.find(before.id())).contains(after);
    }

    @Test
    void listsThoseOfATeamEarliestFirst() {
        TeamMeeting later = bare(TEAM, TeamMeetingType.TEAM, DAY.plusWeeks(1));
        TeamMeeting earlier = bare(TEAM, TeamMeetingType.SUPERVISION, DAY);
        meetings.insert(later);
        meetings.insert(earlier);
        meetings.insert(bare(OTHER_TEAM, TeamMeetingType.TEAM, DAY));

        assertThat(meetings.of(TEAM)).containsExactly(earlier, later);
    }

    @Test
    void keepsAsMuchAsMayBeHandedOver() {
        String much = "å".repeat(TeamMeeting.Handover.LIMIT);
        TeamMeeting meeting = bare(TEAM, TeamMeetingType.TEAM, DAY).handing(new TeamMeeting.Handover(much, ERFARING_C));

        meetings.insert(meeting);

        assertThat(meetings.find(meeting.id())).contains(meeting);
    }

    @Test
    void doesNotSaveWhatIsNotThere() {
        assertThat(meetings.find(UUID.randomUUID())).isEmpty();
        assertThatThrownBy(() -> meetings.save(bare(TEAM, TeamMeetingType.TEAM, DAY)))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30})
    void readsATeamsWithOneStatement(int many) {
        for (int i = 0; i < many; i++) {
            meetings.insert(bare(TEAM, TeamMeetingType.TEAM, DAY.plusWeeks(i)));
        }
        int before = statements.snapshot().app();

        assertThat(meetings.of(TEAM)).hasSize(many);

        assertThat(statements.snapshot().app() - before).isEqualTo(1);
    }

    private static TeamMeeting bare(UUID team, TeamMeetingType type, LocalDate day) {
        return new TeamMeeting(
                UUID.randomUUID(),
                team,
                type,
                TeamMeetingStatus.PLANNED,
                day,
                null,
                null,
                Turn.OPEN,
                null,
                null,
                null,
                KOORDINATOR_A,
                AT,
                Revision.FIRST);
    }

    private static TeamMeeting full(TurnReason reason) {
        return new TeamMeeting(
                UUID.randomUUID(),
                TEAM,
                TeamMeetingType.TEAM,
                TeamMeetingStatus.CLOSED,
                DAY,
                LocalTime.of(9, 0),
                "Kjøkkenet",
                new Turn(KOORDINATOR_A, ERFARING_C, true, true, reason, new UUID(1, 2), "Byttet på gangen"),
                DAY.minusDays(1),
                new TeamMeeting.Handover("Begynn med det vi lovet.", ERFARING_C),
                AT,
                KOORDINATOR_A,
                AT,
                new Revision(3));
    }
}
