package no.samskriv.reminder;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.overview.Standing;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.reminder.ReminderService.Waiting;
import no.samskriv.trust.store.AccessLogRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class ReminderServiceTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final String MEETING = "3f0e5d1c-0000-4000-8000-000000000001";
    private static final String ACTION = "3f0e5d1c-0000-4000-8000-000000000002";

    private ReminderSite team;

    @BeforeEach
    void open(TestDatabase database) {
        team = new ReminderSite(database);
        team.site.now.set("2026-11-23T09:00:00Z");
    }

    @Test
    void whatWaitsIsNowSoonOrLater() {
        Task late = team.owed(KOORDINATOR_A, TaskKind.TELL_ABOUT_EMERGENCY, "2026-11-20");
        Task today = team.owed(KOORDINATOR_A, TaskKind.KEEP_GOING, "2026-11-23");
        Task soon = team.owed(KOORDINATOR_A, TaskKind.KEEP_GOING, "2026-11-30");
        Task later = team.owed(KOORDINATOR_A, TaskKind.KEEP_GOING, "2026-12-01");
        team.site.currentUser.signIn(KOORDINATOR_A);

        Waiting waiting = team.reminders.mine();

        assertThat(waiting.now()).extracting(Reminder::task).containsExactly(late, today);
        assertThat(waiting.now()).extracting(Reminder::late).containsExactly(true, false);
        assertThat(waiting.soon()).extracting(Reminder::task).containsExactly(soon);
        assertThat(waiting.later()).extracting(Reminder::task).containsExactly(later);
    }

    @Test
    void theCoordinatorIsRemindedOfWhatHasADayAndNobodyElseIs() {
        team.standing(due("2026-11-10", "ACTION:" + ACTION, "2026-12-01", "2026-12-04"));

        team.site.currentUser.signIn(KOORDINATOR_A);
        Waiting waiting = team.reminders.mine();
        assertThat(waiting.now())
                .extracting(Reminder::id)
                .containsExactly("promise-" + ACTION, "consent-P-0001-2026-12-01");
        assertThat(waiting.soon())
                .as("ten days before the meeting")
                .extracting(Reminder::id)
                .containsExactly("ask-" + MEETING);

        team.site.currentUser.signIn(SOSIONOM_D);
        assertThat(team.reminders.mine().all()).isEmpty();
    }

    @Test
    void aPromiseThatIsATaskStandsThereOnce() {
        Task task = team.owed(KOORDINATOR_A, TaskKind.KEEP_GOING, "2026-11-20");
        team.standing(due("2026-11-21", "TASK:" + task.id(), null, null));
        team.site.currentUser.signIn(KOORDINATOR_A);

        assertThat(team.reminders.mine().all()).extracting(Reminder::task).containsExactly(task);
    }

    @Test
    void ofSomebodyWhosePageIsClosedToTheCoordinatorNothingIsSaid() {
        team.standing(due("2026-11-10", "ACTION:" + ACTION, "2026-12-01", "2026-12-02"));
        team.site.pages.hide(SamplePersons.PAGE_OF_NORD, KOORDINATOR_A);
        team.site.currentUser.signIn(KOORDINATOR_A);

        assertThat(team.reminders.mine().all()).isEmpty();
    }

    @Test
    void noReadOfItIsLogged() {
        team.standing(due("2026-11-10", "ACTION:" + ACTION, "2026-12-01", "2026-12-02"));
        team.site.currentUser.signIn(KOORDINATOR_A);
        int before = team.site.ao.count(AccessLogRow.class, Query.select());

        team.reminders.mine();

        assertThat(team.site.ao.count(AccessLogRow.class, Query.select())).isEqualTo(before);
    }

    @Test
    void whatIsPutOffComesBackTheDayAfter() {
        String id = "task-"
                + team.owed(KOORDINATOR_A, TaskKind.KEEP_GOING, "2026-11-20").id();
        team.site.currentUser.signIn(KOORDINATOR_A);

        assertThat(team.reminders.putOff(id, MONDAY.plusDays(1)).putOff()).isEqualTo(MONDAY.plusDays(1));

        assertThat(team.reminders.mine().now()).isEmpty();
        assertThat(team.reminders.mine().putOff()).extracting(Reminder::id).containsExactly(id);
        team.site.now.set("2026-11-25T09:00:00Z");
        assertThat(team.reminders.mine().now()).extracting(Reminder::id).containsExactly(id);
    }

    @Test
    void whatIsPutOffIsTakenUpAgainAndPutOffAnew() {
        String id = "task-"
                + team.owed(KOORDINATOR_A, TaskKind.KEEP_GOING, "2026-11-20").id();
        team.site.currentUser.signIn(KOORDINATOR_A);
        team.reminders.putOff(id, MONDAY.plusDays(1));
        team.reminders.putOff(id, MONDAY.plusDays(2));

        team.reminders.putOff(id, null);

        assertThat(team.reminders.mine().now()).extracting(Reminder::id).containsExactly(id);
    }

    @Test
    void nothingIsPutOffForLongerThanAMonthOrIntoThePast() {
        String id = "task-"
                + team.owed(KOORDINATOR_A, TaskKind.KEEP_GOING, "2026-11-20").id();
        team.site.currentUser.signIn(KOORDINATOR_A);

        for (LocalDate day : new LocalDate[] {MONDAY.minusDays(1), MONDAY.plusDays(31)}) {
            assertThat(Problems.of(() -> team.reminders.putOff(id, day))).isInstanceOf(Problem.Invalid.class);
        }
    }

    @Test
    void nobodyPutsOffWhatWaitsForSomebodyElse() {
        String id = "task-"
                + team.owed(KOORDINATOR_A, TaskKind.KEEP_GOING, "2026-11-20").id();

        for (UserRef user : new UserRef[] {SOSIONOM_D, FREMMED}) {
            team.site.currentUser.signIn(user);
            assertThat(Problems.of(() -> team.reminders.putOff(id, MONDAY.plusDays(1))))
                    .isEqualTo(Problems.of(() -> team.reminders.putOff("task-" + UUID.randomUUID(), MONDAY)))
                    .isEqualTo(new Problem.NotFound());
        }
    }

    @Test
    void howSomebodyWantsToBeToldIsTheirsAloneAndHasRevisions() {
        team.site.currentUser.signIn(KOORDINATOR_A);
        ReminderSettings changed = team.settings.change(Rhythm.WEEKLY, Set.of(DayOfWeek.FRIDAY), Revision.FIRST);

        assertThat(team.settings.mine()).isEqualTo(changed);
        assertThat(Problems.of(() -> team.settings.change(Rhythm.OFF, Set.of(), Revision.FIRST)))
                .isEqualTo(new Problem.Stale(null));
        team.site.currentUser.signIn(SOSIONOM_D);
        assertThat(team.settings.mine().rhythm()).isEqualTo(Rhythm.DAILY);
    }

    @Test
    void thePageSaysWhatWaitsByReference() {
        team.owed(KOORDINATOR_A, TaskKind.TELL_ABOUT_EMERGENCY, "2026-11-20");
        team.standing(due("2026-11-10", "ACTION:" + ACTION, "2026-12-01", "2026-12-04"));
        team.site.currentUser.signIn(KOORDINATOR_A);
        team.reminders.putOff("consent-P-0001-2026-12-01", MONDAY.plusDays(2));

        Golden.assertSame("reminder/waiting.html", html().replaceAll("task-[0-9a-f-]{36}", "task-ID"));
    }

    @Test
    void aPageOnWhichNothingWaitsHasNoEmptyHeading() {
        team.site.currentUser.signIn(SOSIONOM_D);

        Golden.assertSame("reminder/nothing.html", html());
    }

    private String html() {
        return team.fragment.page(team.reminders.mine(), team.settings.mine()).html();
    }

    private static Standing.Due due(String broken, String at, String consent, String ask) {
        return new Standing.Due(
                day(broken), null, at, day(consent), day(ask), ask == null ? null : MEETING, null, null);
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
