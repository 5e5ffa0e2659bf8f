package no.samskriv.overview.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.overview.outcome.store.FigureStore;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Person;
import no.samskriv.person.PersonSettings;
import no.samskriv.person.PersonStatus;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.TeamAccess;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.progress.ProgressService;
import no.samskriv.reminder.jobs.RoundService;
import no.samskriv.reminder.jobs.store.JobRunStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Subject;
import no.samskriv.trust.Consent;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.ConsentMethod;
import no.samskriv.trust.consents.GivenConsents;

/** A team, and as many persons as a test needs. */
final class OutcomeSite {
    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);

    final TestSite site;
    final FigureStore figures;
    final OutcomeService outcomes;
    final FigureService service;
    final OutcomeFragment fragment;
    final FiguresFragment drawn;

    OutcomeSite(TestDatabase database) {
        site = new TestSite(database);
        site.pages.add("RECO", "P-0001", SamplePersons.PAGE_OF_NORD);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(FakeUsers.KOORDINATOR_A, MemberRole.COORDINATOR));
        site.teamStore.insert(SamplePersons.member(FakeUsers.LEDER, MemberRole.LEADER));
        site.teamStore.insert(SamplePersons.member(FakeUsers.SOSIONOM_D, MemberRole.STAFF));
        TeamAccess teams = new TeamAccess(site.teamStore, site.spaces, site.currentUser);
        ProgressService progress = new ProgressService(site.goalStore, site.changes);
        GivenConsents consents = new GivenConsents(site.consentStore, site.now);
        figures = new FigureStore(site.ao);
        outcomes =
                new OutcomeService(teams, site.access, site.persons, consents, progress, site.inTransaction, site.now);
        service = new FigureService(
                teams,
                site.persons,
                consents,
                progress,
                figures,
                new RoundService(
                        new JobRunStore(site.ao), site.inTransaction, new FakeLocks(), site.currentUser, site.now),
                site.inTransaction,
                site.now,
                new Random(1));
        fragment = new OutcomeFragment(site.templates, site.phrases);
        drawn = new FiguresFragment(site.templates, site.phrases);
        site.currentUser.signIn(FakeUsers.KOORDINATOR_A);
    }

    /** A person whom these work with. */
    PersonRef person(int number, UserRef... workers) {
        PersonRef ref = new PersonRef("P-%04d".formatted(number));
        site.add(
                new Person(
                        ref,
                        new UUID(1, number),
                        "Person " + number,
                        PersonStatus.ACTIVE,
                        null,
                        SamplePersons.PAGE_OF_NORD,
                        SamplePersons.TEAM,
                        FakeUsers.KOORDINATOR_A,
                        null,
                        PersonSettings.in(Locale.forLanguageTag(number % 2 == 0 ? "nb" : "nn")),
                        false,
                        Revision.FIRST),
                workers);
        return ref;
    }

    /** That the person says that it may be counted. */
    Consent agrees(PersonRef person) {
        Consent consent = new Consent(
                UUID.randomUUID(),
                person,
                ConsentKind.COUNTING,
                null,
                Set.of(),
                null,
                null,
                FROM,
                FROM.plusMonths(12),
                ConsentMethod.SIGNED_PAPER,
                null,
                Set.of(),
                null,
                null,
                FakeUsers.KOORDINATOR_A,
                site.now.instant(),
                null,
                Revision.FIRST);
        site.changes.begin(
                new Subject(person, consent.id(), Consent.KIND), FakeUsers.KOORDINATOR_A, site.now.instant());
        site.consentStore.insert(consent);
        return consent;
    }

    /** A goal of the person that was there before and was reached at a moment. */
    void reaches(PersonRef person, Instant at) {
        Goal goal = goal(person, GoalStatus.REACHED);
        Subject subject = new Subject(person, goal.id(), Goal.KIND);
        site.changes.begin(subject, FakeUsers.KOORDINATOR_A, Instant.parse("2020-01-01T00:00:00Z"));
        site.changes.claim(
                subject,
                Revision.FIRST,
                FakeUsers.KOORDINATOR_A,
                at,
                new ChangedFields()
                        .value("status", GoalStatus.IN_PROGRESS, GoalStatus.REACHED)
                        .list());
        site.goalStore.insert(goal);
    }

    static Goal goal(PersonRef person, GoalStatus status) {
        Instant at = Instant.parse("2026-06-01T08:00:00Z");
        VoiceText title = new VoiceText(
                "Noe eget",
                Voice.PERSON,
                CaptureMode.TOGETHER,
                at,
                FakeUsers.KOORDINATOR_A,
                at,
                Locale.forLanguageTag("nb"));
        return new Goal(
                UUID.randomUUID(),
                person,
                GoalType.RECOVERY,
                status,
                title,
                null,
                1,
                false,
                FakeUsers.KOORDINATOR_A,
                Revision.FIRST);
    }
}
