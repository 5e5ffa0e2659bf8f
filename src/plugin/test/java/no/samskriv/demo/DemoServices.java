package no.samskriv.demo;

import no.samskriv.TestSite;
import no.samskriv.crisis.copies.store.CopyStore;
import no.samskriv.crisis.demo.CrisisDemo;
import no.samskriv.crisis.find.store.FindMarkStore;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.crisis.together.TogetherDemo;
import no.samskriv.crisis.together.store.CrisisSignatureStore;
import no.samskriv.crisis.together.store.CrisisVersionStore;
import no.samskriv.crisis.use.UseDemo;
import no.samskriv.crisis.use.store.CrisisUseStore;
import no.samskriv.crisis.use.store.ProposalStore;
import no.samskriv.crisis.use.store.TriedStore;
import no.samskriv.hat.demo.HatDemo;
import no.samskriv.hat.demo.LearningDemo;
import no.samskriv.hat.demo.TurnsDemo;
import no.samskriv.hat.learning.store.NoteStore;
import no.samskriv.hat.store.AbsenceStore;
import no.samskriv.hat.store.HatRuleStore;
import no.samskriv.hat.store.SwapStore;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.meeting.demo.MeetingDemo;
import no.samskriv.person.ParticipantDemo;
import no.samskriv.person.PersonDemo;
import no.samskriv.person.TaskDemo;
import no.samskriv.plan.demo.PlanDemo;
import no.samskriv.plan.signing.SignedTexts;
import no.samskriv.storage.book.Book;
import no.samskriv.trust.consents.ConsentDemo;
import no.samskriv.trust.marks.MarkDemo;
import no.samskriv.wiring.BookContext;

/** The demo as it is wired, over a site of tests. */
public final class DemoServices {
    private DemoServices() {}

    public static DemoService over(TestSite site, FakeLocks locks) {
        return new DemoService(
                persons(site),
                consents(site),
                new PlanDemo(
                        site.goalStore,
                        site.actionStore,
                        site.commentStore,
                        site.entryStore,
                        site.headStore,
                        site.versionStore,
                        site.signOffStore,
                        site.changes,
                        site.users),
                new MeetingDemo(
                        site.meetingStore,
                        site.meetingEntryStore,
                        new SignedTexts(site.signOffStore, site.versionStore),
                        site.changes,
                        site.users),
                hat(site),
                crisis(site),
                new MarkDemo(
                        site.roster,
                        site.markStore,
                        site.settingStore,
                        site.accessLog,
                        new TaskDemo(site.taskStore, site.changes),
                        site.changes,
                        site.users),
                new Book(site.ao, BookContext.chapters()),
                site.inTransaction,
                locks,
                site.currentUser,
                site.now);
    }

    private static ConsentDemo consents(TestSite site) {
        return new ConsentDemo(
                site.consentStore,
                new ParticipantDemo(site.participantStore, site.changes, site.users),
                new TaskDemo(site.taskStore, site.changes),
                site.changes,
                site.users);
    }

    private static CrisisDemo crisis(TestSite site) {
        return new CrisisDemo(
                new CrisisPlanStore(site.ao),
                new CrisisEntryStore(site.ao, site.texts),
                new CopyStore(site.ao),
                new FindMarkStore(site.ao),
                new UseDemo(
                        new CrisisUseStore(site.ao, site.texts),
                        new TriedStore(site.ao, site.texts),
                        new ProposalStore(site.ao, site.texts),
                        site.changes),
                new TogetherDemo(
                        new CrisisVersionStore(site.ao),
                        new CrisisSignatureStore(site.ao, site.texts),
                        persons(site),
                        site.changes),
                site.changes,
                site.users);
    }

    private static PersonDemo persons(TestSite site) {
        return new PersonDemo(
                site.personStore, site.teamStore, site.relatedStore, site.changes, site.pages, site.users);
    }

    private static HatDemo hat(TestSite site) {
        return new HatDemo(
                site.teamMeetingStore,
                site.discussionStore,
                site.effectStore,
                site.wishStore,
                new TaskDemo(site.taskStore, site.changes),
                new TurnsDemo(
                        new HatRuleStore(site.ao), new AbsenceStore(site.ao), new SwapStore(site.ao), site.changes),
                new LearningDemo(new NoteStore(site.ao), site.changes),
                site.changes,
                site.users);
    }
}
