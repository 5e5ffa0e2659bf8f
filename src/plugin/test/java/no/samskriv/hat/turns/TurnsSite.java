package no.samskriv.hat.turns;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamMember;
import org.jspecify.annotations.Nullable;

/**
 * The turns as they are wired, on a Sunday in a team of four and a leader that meets on Tuesdays and in which nobody has
 * said anything else.
 */
final class TurnsSite {
    static final UUID TEAM = SamplePersons.TEAM;
    static final LocalDate SUNDAY = LocalDate.parse("2026-11-22");
    static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");
    static final UserRef KOORDINATOR_B = new UserRef("key-koordinator-b");

    final TestSite site;
    final FakeLocks locks = new FakeLocks();
    final TeamAccess teams;
    final TurnService turns;
    final HatRuleService rules;
    final AbsenceService absences;
    final SwapService swaps;
    final TeamMeetingService meetings;
    final HolderService holders;

    TurnsSite(TestDatabase database) {
        site = new TestSite(database);
        teams = new TeamAccess(site.teamStore, site.spaces, site.currentUser);
        turns = new TurnService(
                teams,
                site.hatRuleStore,
                site.absenceStore,
                site.swapStore,
                site.teamMeetingStore,
                site.changes,
                locks,
                site.inTransaction,
                site.now);
        rules = new HatRuleService(turns, teams, site.hatRuleStore, site.changes, site.inTransaction, site.now);
        absences = new AbsenceService(turns, teams, site.absenceStore, site.changes, site.inTransaction, site.now);
        swaps = new SwapService(turns, teams, site.swapStore, site.changes, site.inTransaction, site.now);
        meetings = new TeamMeetingService(turns, teams, site.teamMeetingStore, site.inTransaction, site.now);
        holders = new HolderService(turns, meetings);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        for (UserRef user : new UserRef[] {KOORDINATOR_A, KOORDINATOR_B, ERFARING_C, SOSIONOM_D}) {
            site.teamStore.insert(SamplePersons.member(user, MemberRole.STAFF));
        }
        site.teamStore.insert(SamplePersons.member(LEDER, MemberRole.LEADER));
        signIn(KOORDINATOR_A);
    }

    void signIn(UserRef user) {
        site.currentUser.signIn(user);
    }

    /** The clock of Oslo in winter. */
    void at(LocalDate day, String time) {
        site.now.set(day + "T" + time + ":00Z");
    }

    /** Has the next six published. */
    void publish() {
        turns.change(TEAM, state -> true);
    }

    TeamMeeting on(LocalDate day) {
        return meetings.of(TEAM).stream()
                .filter(meeting -> meeting.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    UserRef wearer(LocalDate day) {
        return on(day).wearer().orElse(null);
    }

    TeamMember member(UserRef user) {
        return site.teamStore.members(TEAM).stream()
                .filter(member -> member.user().equals(user))
                .findFirst()
                .orElseThrow();
    }
}
