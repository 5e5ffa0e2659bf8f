package no.samskriv.reminder;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.TEAM;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.confluence.NodeLocks;
import no.samskriv.kernel.FakeMails;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.OnBehalf;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.overview.CrisisState;
import no.samskriv.overview.OverviewLine;
import no.samskriv.overview.OwedService;
import no.samskriv.overview.Standing;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.person.MemberRole;
import no.samskriv.person.PersonStatus;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.StaffService;
import no.samskriv.person.StartService;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.reminder.jobs.RoundService;
import no.samskriv.reminder.jobs.store.JobRunStore;
import no.samskriv.reminder.store.ReminderStore;

/** A team of three, of whom A coordinates for Nord and D works with him, and what waits for them. */
final class ReminderSite {
    final TestSite site;
    final ReminderStore store;
    final OverviewStore lines;
    final ReminderService reminders;
    final ReminderSettingService settings;
    final ReminderFragment fragment;
    final FakeMails mails = new FakeMails();
    private final TestDatabase database;

    ReminderSite(TestDatabase database) {
        this.database = database;
        site = new TestSite(database);
        store = new ReminderStore(site.ao);
        lines = new OverviewStore(site.ao);
        StartService starts = new StartService(
                site.teamStore, site.spaces, site.inTransaction, site.currentUser, OncePerRequest.NEVER_KEPT);
        OwedService owed = new OwedService(site.access, lines, starts, site.inTransaction, site.currentUser, site.now);
        reminders = new ReminderService(site.tasks, owed, store, site.inTransaction, site.currentUser, site.now);
        settings = new ReminderSettingService(store, site.changes, site.inTransaction, site.currentUser, site.now);
        fragment = new ReminderFragment(site.templates, site.phrases, site.users, site.shownSettings);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(LEDER, MemberRole.LEADER));
        site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR, MemberRole.STAFF));
        site.teamStore.insert(SamplePersons.member(SOSIONOM_D, MemberRole.STAFF));
        site.add(SamplePersons.nord(), KOORDINATOR_A, SOSIONOM_D);
    }

    /** As another node has it: with locks of its own on the same database. */
    DigestService node() {
        RoundService rounds = new RoundService(
                new JobRunStore(site.ao),
                site.inTransaction,
                new NodeLocks(database.open().locks()),
                site.currentUser,
                site.now);
        return new DigestService(
                new StaffService(site.teamStore, site.inTransaction, site.now),
                reminders,
                settings,
                store,
                site.shownSettings,
                rounds,
                site.inTransaction,
                new DigestService.Outside(
                        site.users, onBehalf(), site.messages, path -> "https://wiki.invalid/confluence" + path, mails),
                site.now);
    }

    private OnBehalf onBehalf() {
        return new OnBehalf() {
            @Override
            public <T> T of(UserRef user, Supplier<T> work) {
                site.currentUser.signIn(user);
                try {
                    return work.get();
                } finally {
                    site.currentUser.signOut();
                }
            }
        };
    }

    Task owed(UserRef who, TaskKind kind, String due) {
        site.currentUser.signIn(KOORDINATOR_A);
        Task task = site.inTransaction.call(() -> {
            Grant grant = site.access.require(NORD, Section.PLAN, Verb.WRITE);
            return site.tasks.owe(grant, kind, UUID.randomUUID(), who, LocalDate.parse(due));
        });
        site.currentUser.signOut();
        return task;
    }

    /** What the overview says of Nord to his coordinator, and to D, who is not. */
    void standing(Standing.Due due) {
        Standing standing = new Standing(
                "nord",
                PersonStatus.ACTIVE,
                PlanStatus.ACTIVE,
                null,
                CrisisState.NONE,
                null,
                null,
                site.now.today(),
                null,
                due);
        LocalDate from = LocalDate.parse("2026-05-19");
        site.inTransaction.run(() -> lines.replace(
                NORD,
                lines.of(NORD),
                List.of(
                        new OverviewLine(KOORDINATOR_A, NORD, TEAM, true, true, from, null, standing),
                        new OverviewLine(SOSIONOM_D, NORD, TEAM, false, false, from, null, standing))));
    }
}
