package no.samskriv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import no.samskriv.ao.TestDatabase;
import no.samskriv.confluence.TestVelocity;
import no.samskriv.confluence.VelocityTemplates;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.FakeCurrentUser;
import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.FakePageAccess;
import no.samskriv.kernel.FakePageRemains;
import no.samskriv.kernel.FakePersonPages;
import no.samskriv.kernel.FakeSpaces;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.macro.FakePageBuilder;
import no.samskriv.macro.MacroResponder;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.ConsentCheckService;
import no.samskriv.meeting.MeetingEntryService;
import no.samskriv.meeting.MeetingService;
import no.samskriv.meeting.talk.MeetingPages;
import no.samskriv.person.Admission;
import no.samskriv.person.PageReaders;
import no.samskriv.person.ParticipantService;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.RelatedService;
import no.samskriv.person.Roster;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.TaskService;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionService;
import no.samskriv.plan.CommentService;
import no.samskriv.plan.DraftService;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalService;
import no.samskriv.plan.HistoryFragment;
import no.samskriv.plan.HistoryService;
import no.samskriv.plan.PlanFragment;
import no.samskriv.plan.PlanService;
import no.samskriv.plan.entry.EntryService;
import no.samskriv.plan.signing.PlanHeadService;
import no.samskriv.plan.signing.SignOffService;
import no.samskriv.plan.signing.VersionService;
import no.samskriv.storage.Subject;
import no.samskriv.trust.AccessService;
import no.samskriv.trust.DutyGroups;
import no.samskriv.trust.FactSources;
import no.samskriv.trust.FakeSpool;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.Setting;
import no.samskriv.trust.SheetLog;
import no.samskriv.trust.ShownSettings;
import no.samskriv.trust.consents.ConsentAdmission;
import no.samskriv.trust.consents.ConsentService;
import no.samskriv.trust.consents.GivenConsents;
import no.samskriv.trust.log.AccessLogService;
import no.samskriv.trust.site.LifeDomains;
import no.samskriv.trust.store.AccessLogStore;
import org.jspecify.annotations.Nullable;

/**
 * The plugin as it is wired, on a real database that is empty to begin with, and with fakes where the wiki would be.
 */
public final class TestSite extends TestStores {
    /** What the access log is chained with. */
    public static final byte[] KEY = "a key of thirty-two bytes, not so".getBytes(UTF_8);

    public final FakeCurrentUser currentUser = new FakeCurrentUser();
    public final FakeUsers users = new FakeUsers();
    public final FakePageAccess pages = new FakePageAccess();
    public final FakeSpaces spaces = new FakeSpaces();
    public final FakePageRemains pageRemains = new FakePageRemains();
    public final FakePersonPages personPages = new FakePersonPages(spaces, pages, users);
    public final FakeMessages messages = new FakeMessages();
    public final FakePageBuilder pageBuilder = new FakePageBuilder();

    public final Templates templates = new VelocityTemplates(new TestVelocity(messages));
    public final Phrases phrases = new Phrases(messages, currentUser, now);
    public final PlanFragment planFragment;
    public final HistoryFragment historyFragment = new HistoryFragment(templates, phrases, users);
    public final MacroResponder responder = new MacroResponder(currentUser, pageBuilder, templates, messages);

    public final ShownSettings shownSettings;
    public final LifeDomains lifeDomains;
    public final FakeSpool spool = new FakeSpool();
    public final AccessLogStore accessLog;
    public final SheetLog sheetLog;
    public final Roster roster;
    public final Access access;
    public final AccessLogService logs;
    public final Admission admission;
    public final TaskService tasks;
    public final PersonService persons;
    public final PlanService plans;
    public final GoalService goals;
    public final ActionService actions;
    public final EntryService entries;
    public final PlanHeadService heads;
    public final SignOffService signOffs;
    public final VersionService versions;
    public final MeetingService meetings;
    public final MeetingEntryService meetingEntries;
    public final ConsentCheckService consentCheck;

    /** The one person whom requests may be about; null while they may be about anybody. */
    public @Nullable PersonRef narrowedTo;

    public final Narrowed narrowed = () -> Optional.ofNullable(narrowedTo);

    public TestSite(TestDatabase database) {
        super(database);
        shownSettings = new ShownSettings(settingStore, inTransaction, OncePerRequest.NEVER_KEPT);
        lifeDomains = new LifeDomains(shownSettings, messages);
        planFragment = new PlanFragment(templates, phrases, users, lifeDomains, List.of(), List.of());
        accessLog = new AccessLogStore(ao, new LogSeal(() -> KEY));
        sheetLog = new SheetLog(accessLog, inTransaction, spool);
        roster = new Roster(personStore, teamStore, participantStore);
        access = access();
        admission = new ConsentAdmission(roster, consentStore, markStore, now);
        logs = new AccessLogService(access, accessLog, markStore, roster, inTransaction, now);
        tasks = new TaskService(access, taskStore, teamStore, changes, inTransaction, currentUser, now);
        persons = new PersonService(personStore, relatedStore, participantStore, now, OncePerRequest.NEVER_KEPT);
        plans = new PlanService(access, persons, planStore, drafts, inTransaction);
        goals = new GoalService(access, persons, goalStore, changes, drafts, inTransaction, now);
        actions = new ActionService(access, persons, goalStore, actionStore, changes, drafts, inTransaction, now);
        entries = new EntryService(access, persons, goalStore, entryStore, changes, drafts, inTransaction, now);
        heads = heads();
        signOffs = signOffs();
        versions = new VersionService(access, planStore, versionStore, heads, goals, actions, inTransaction, now);
        meetings = new MeetingService(
                access, persons, plans, meetingStore, meetingEntryStore, changes, inTransaction, now);
        meetingEntries = new MeetingEntryService(
                access, persons, meetingStore, meetingEntryStore, actions, changes, inTransaction, now);
        consentCheck = new ConsentCheckService(meetings, new GivenConsents(consentStore, now), inTransaction);
    }

    public DraftService draftService() {
        return new DraftService(access, drafts, inTransaction, now);
    }

    public HistoryService histories() {
        return new HistoryService(access, persons, changes, texts, entryStore, inTransaction);
    }

    public CommentService comments() {
        return new CommentService(access, persons, goalStore, commentStore, changes, inTransaction, now);
    }

    private PlanHeadService heads() {
        GivenConsents given = new GivenConsents(consentStore, now);
        return new PlanHeadService(access, persons, given, planStore, headStore, changes, drafts, inTransaction, now);
    }

    private SignOffService signOffs() {
        GivenConsents given = new GivenConsents(consentStore, now);
        return new SignOffService(
                access, persons, given, planStore, heads, signOffStore, versionStore, changes, inTransaction, now);
    }

    private Access access() {
        DutyGroups onDuty = new DutyGroups(() -> settingStore.lines(Setting.DUTY_GROUPS), users);
        FactSources sources = new FactSources(roster, consentStore, markStore, pages, onDuty);
        return new AccessService(sources, accessLog, sheetLog, inTransaction, currentUser, narrowed, now);
    }

    public ParticipantService participants(PageReaders readers) {
        return new ParticipantService(
                access, participantStore, relatedStore, teamStore, persons, readers, changes, inTransaction, now);
    }

    public RelatedService related(PageReaders readers) {
        return new RelatedService(access, relatedStore, participants(readers), readers, changes, inTransaction, now);
    }

    public ConsentService consents(PageReaders readers) {
        return new ConsentService(
                access, persons, roster, consentStore, settingStore, tasks, readers, changes, inTransaction, now);
    }

    /** Who is to see the pages of persons; what changes that holds one of these locks. */
    public PageReaders readers(Locks locks) {
        return new PageReaders(
                teamStore, personStore, personPages, new MeetingPages(meetingStore), admission, inTransaction, locks);
    }

    /** Adds a person, and workers who are assigned and see the person's page. */
    public void add(Person person, UserRef... workers) {
        inTransaction.run(() -> added(person, workers));
    }

    private void added(Person person, UserRef... workers) {
        begin(new Subject(person.ref(), person.id(), "PERSON"));
        personStore.insert(person);
        for (UserRef worker : workers) {
            StaffAssignment assignment = SamplePersons.assignment(person.ref(), worker);
            begin(new Subject(person.ref(), assignment.id(), "ASSIGNMENT"));
            personStore.insert(assignment);
            person.page().ifPresent(page -> pages.show(page, worker));
        }
    }

    private void begin(Subject subject) {
        changes.begin(subject, FakeUsers.LEDER, now.instant());
    }

    /** Adds goals as they would be had they been saved through the service. */
    public void add(Goal... goals) {
        for (Goal goal : goals) {
            inTransaction.run(() -> {
                Subject subject = new Subject(goal.person(), goal.id(), "GOAL");
                changes.begin(subject, goal.createdBy(), goal.title().at());
                goalStore.insert(goal);
            });
        }
    }

    /** Adds actions as they would be had they been saved through the service. */
    public void add(Action... added) {
        for (Action action : added) {
            inTransaction.run(() -> {
                Subject subject = new Subject(action.person(), action.id(), "ACTION");
                changes.begin(subject, action.createdBy(), action.title().at());
                actionStore.insert(action);
            });
        }
    }
}
