package no.samskriv;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.ao.TestDatabase;
import no.samskriv.confluence.TestVelocity;
import no.samskriv.confluence.VelocityTemplates;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.FakeCurrentUser;
import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.FakeNow;
import no.samskriv.kernel.FakePageAccess;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.macro.FakePageBuilder;
import no.samskriv.macro.MacroResponder;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.Roster;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.plan.Goal;
import no.samskriv.plan.PlanFragment;
import no.samskriv.plan.PlanService;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.storage.AoTransactions;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Texts;
import no.samskriv.trust.AccessService;
import no.samskriv.trust.store.AccessLogStore;

/**
 * The plugin as it is wired, on a real database that is empty to begin with, and with fakes where the wiki would be.
 */
public final class TestSite {
    public final FakeNow now = new FakeNow();
    public final FakeCurrentUser currentUser = new FakeCurrentUser();
    public final FakeUsers users = new FakeUsers();
    public final FakePageAccess pages = new FakePageAccess();
    public final FakeMessages messages = new FakeMessages();
    public final FakePageBuilder pageBuilder = new FakePageBuilder();

    public final InTransaction inTransaction;
    public final Changes changes;
    public final Texts texts;
    public final PersonStore personStore;
    public final TeamStore teamStore;
    public final GoalStore goalStore;
    public final AccessLogStore accessLog;
    public final Access access;
    public final PersonService persons;
    public final PlanService plans;
    public final PlanFragment planFragment;
    public final MacroResponder responder;

    public TestSite(TestDatabase database) {
        ActiveObjects ao = Tables.emptied(database);
        inTransaction = new AoTransactions(ao);
        changes = new Changes(ao);
        texts = new Texts(ao);
        personStore = new PersonStore(ao);
        teamStore = new TeamStore(ao);
        goalStore = new GoalStore(ao, texts);
        accessLog = new AccessLogStore(ao);
        access = new AccessService(new Roster(personStore), pages, accessLog, inTransaction, currentUser, now);
        persons = new PersonService(access, personStore, inTransaction);
        plans = new PlanService(access, persons, goalStore, changes, inTransaction, currentUser, now);
        Templates templates = new VelocityTemplates(new TestVelocity(messages));
        planFragment = new PlanFragment(templates, new Phrases(messages, currentUser, now), users);
        responder = new MacroResponder(currentUser, pageBuilder, templates, messages);
    }

    /** Adds a person, and workers who are assigned and see the person's page. */
    public void add(Person person, UserRef... workers) {
        personStore.insert(person);
        for (UserRef worker : workers) {
            personStore.insert(SamplePersons.assignment(person.ref(), worker));
            person.page().ifPresent(page -> pages.show(page, worker));
        }
    }

    /** Adds goals as they would be had they been saved through the service. */
    public void add(Goal... goals) {
        for (Goal goal : goals) {
            inTransaction.run(() -> {
                changes.begin(
                        goal.person(),
                        goal.id(),
                        "GOAL",
                        goal.createdBy(),
                        goal.title().at());
                goalStore.insert(goal);
            });
        }
    }
}
