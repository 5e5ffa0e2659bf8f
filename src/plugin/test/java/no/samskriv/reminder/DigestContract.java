package no.samskriv.reminder;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeMails.Letter;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.TaskKind;
import no.samskriv.person.TeamMember;
import no.samskriv.trust.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class DigestContract {
    private static final String MONDAY_MORNING = "2026-11-23T06:30:00Z";

    private ReminderSite team;
    private DigestService node;

    @BeforeEach
    void open(TestDatabase database) {
        team = new ReminderSite(database);
        node = team.node();
        team.site.now.set(MONDAY_MORNING);
        team.owed(KOORDINATOR_A, TaskKind.TELL_ABOUT_EMERGENCY, "2026-11-20");
    }

    @Test
    void saysHowManyAndWhereAndNothingAboutAnybody() {
        team.owed(KOORDINATOR_A, TaskKind.KEEP_GOING, "2026-11-23");

        assertThat(node.send()).isEqualTo("sent");

        assertThat(team.mails.taken)
                .containsExactly(new Letter(
                        KOORDINATOR_A,
                        "2 ting venter på deg i Samskriv",
                        "Du har 2 ting som venter i Samskriv:"
                                + " https://wiki.invalid/confluence/plugins/servlet/samskriv/paaminnelser"));
    }

    @Test
    void oneThingIsSaidAsOneAndInTheLanguageOfWhoeverGetsIt() {
        team.site.messages.nynorsk();

        node.send();

        assertThat(team.mails.taken).extracting(Letter::subject).containsExactly("Éin ting ventar på deg i Samskriv");
    }

    @Test
    void nobodyIsWrittenToForWhomNothingWaits() {
        team.owed(SOSIONOM_D, TaskKind.KEEP_GOING, "2026-11-24");

        node.send();

        assertThat(team.mails.taken).extracting(Letter::to).containsExactly(KOORDINATOR_A);
    }

    @Test
    void isSentOnceADayWhicheverNodeDoesIt() {
        node.send();

        assertThat(team.node().send()).isEqualTo("sent already");
        assertThat(team.mails.taken).hasSize(1);

        team.site.now.set("2026-11-24T06:30:00Z");
        assertThat(team.node().send()).isEqualTo("sent");
        assertThat(team.mails.taken).hasSize(2);
    }

    @Test
    void aNodeThatBrokeOffIsGoneOnFromWithoutTellingAnybodyTwice() {
        // as a node leaves it that ends between saying so and handing the e-mail over
        team.site.inTransaction.run(() -> team.store.tell(KOORDINATOR_A, LocalDate.parse("2026-11-23")));
        team.owed(SOSIONOM_D, TaskKind.KEEP_GOING, "2026-11-23");

        node.send();

        assertThat(team.mails.taken).extracting(Letter::to).containsExactly(SOSIONOM_D);
    }

    @Test
    void threeDaysWithoutAnybodyThereAreMadeUpForOnce() {
        node.send();
        team.site.now.set("2026-11-27T14:00:00Z");

        node.send();
        node.send();

        assertThat(team.mails.taken).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2026-11-22T12:00:00Z", "2026-12-25T12:00:00Z", "2026-11-23T05:59:00Z"})
    void nothingGoesOutOnDaysWithoutWorkOrBeforeTheHour(String when) {
        team.site.now.set(when);

        node.send();

        assertThat(team.mails.taken).isEmpty();
    }

    @Test
    void theFirstWorkingDayAfterIsADayLikeAnyOther() {
        team.site.now.set("2026-11-22T12:00:00Z");
        node.send();
        team.site.now.set(MONDAY_MORNING);

        node.send();

        assertThat(team.mails.taken).hasSize(1);
    }

    @Test
    void theSiteDecidesTheHourTheQuietDaysAndWhetherAtAll() {
        decide(Setting.REMINDER_HOUR, "9");
        assertThat(node.send()).isEqualTo("too early");
        decide(Setting.REMINDER_HOUR, null);
        decide(Setting.REMINDER_QUIET, "2026-07-06..2026-07-31\n2026-11-23");
        assertThat(node.send()).isEqualTo("a quiet day");
        decide(Setting.REMINDER_QUIET, null);
        decide(Setting.REMINDER_OFF, "true");
        assertThat(node.send()).isEqualTo("switched off");

        assertThat(team.mails.taken).isEmpty();
    }

    @Test
    void everybodyDecidesHowOftenTheyAreToldAndOnWhichDaysNot() {
        choose(Rhythm.OFF, Set.of());
        node.send();
        assertThat(team.mails.taken).isEmpty();

        choose(Rhythm.DAILY, Set.of(DayOfWeek.TUESDAY));
        team.site.now.set("2026-11-24T06:30:00Z");
        node.send();
        assertThat(team.mails.taken).isEmpty();
    }

    @Test
    void onceAWeekIsTheFirstDayOnWhichSomethingWaitsAndIsNotQuiet() {
        choose(Rhythm.WEEKLY, Set.of(DayOfWeek.MONDAY));

        for (int day = 23; day <= 27; day++) {
            team.site.now.set("2026-11-%dT06:30:00Z".formatted(day));
            node.send();
        }

        assertThat(team.mails.taken).hasSize(1);
        team.site.now.set("2026-12-01T06:30:00Z");
        node.send();
        assertThat(team.mails.taken).hasSize(2);
    }

    @Test
    void whoeverIsAwayIsNotToldWhileAColleagueStandsInAndTheColleagueIsTold() {
        TeamMember a = team.site.teamStore.members(SamplePersons.TEAM).stream()
                .filter(member -> member.user().equals(KOORDINATOR_A))
                .findFirst()
                .orElseThrow();
        team.site.teamStore.save(new TeamMember(
                a.id(),
                a.team(),
                a.user(),
                a.roles(),
                null,
                null,
                a.from(),
                null,
                new TeamMember.StandIn(SOSIONOM_D, LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-23")),
                a.revision().next()));

        node.send();

        assertThat(team.mails.taken).extracting(Letter::to).containsExactly(SOSIONOM_D);
    }

    @Test
    void whoeverHasLeftOrCannotSignInHasNone() {
        UserRef gone = new UserRef("key-gone");
        team.site.teamStore.insert(SamplePersons.member(gone, MemberRole.STAFF));
        team.owed(gone, TaskKind.KEEP_GOING, "2026-11-23");

        node.send();

        assertThat(team.mails.taken).extracting(Letter::to).containsExactly(KOORDINATOR_A);
    }

    @Test
    void whatWasPutOffIsNotCounted() {
        List<Reminder> waiting = mine().now();
        putOff(waiting.get(0).id(), "2026-11-23");

        node.send();

        assertThat(team.mails.taken).isEmpty();
    }

    @Test
    void whatTheServerDoesNotTakeIsNotTriedAllDay() {
        team.mails.refuse(KOORDINATOR_A);
        node.send();
        team.mails.refuse();

        node.send();

        assertThat(team.mails.taken).isEmpty();
    }

    @Test
    void withoutAServerTheDayIsNotDone() {
        team.mails.noServer();

        assertThat(node.send()).isEqualTo("no mail server");
    }

    private ReminderService.Waiting mine() {
        team.site.currentUser.signIn(KOORDINATOR_A);
        ReminderService.Waiting mine = team.reminders.mine();
        team.site.currentUser.signOut();
        return mine;
    }

    private void putOff(String id, String until) {
        team.site.currentUser.signIn(KOORDINATOR_A);
        team.reminders.putOff(id, LocalDate.parse(until));
        team.site.currentUser.signOut();
    }

    private void choose(Rhythm rhythm, Set<DayOfWeek> quiet) {
        team.site.currentUser.signIn(KOORDINATOR_A);
        Revision seen = team.settings.mine().revision();
        team.settings.change(rhythm, quiet, seen);
        team.site.currentUser.signOut();
    }

    private void decide(Setting setting, String value) {
        team.site.inTransaction.run(() -> team.site.settingStore.put(setting, value));
    }
}
