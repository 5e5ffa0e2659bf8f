package no.samskriv;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.CrisisSummed;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.hat.store.AbsenceStore;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.EffectStore;
import no.samskriv.hat.store.HatRuleStore;
import no.samskriv.hat.store.SwapStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.hat.store.WishStore;
import no.samskriv.kernel.FakeNow;
import no.samskriv.kernel.InTransaction;
import no.samskriv.meeting.MeetingsSummed;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.overview.SummaryService;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.person.PersonsSummed;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.RelatedStore;
import no.samskriv.person.store.TaskStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.plan.PlanSummed;
import no.samskriv.plan.store.ActionStore;
import no.samskriv.plan.store.CommentStore;
import no.samskriv.plan.store.EntryStore;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.plan.store.PlanHeadStore;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.plan.store.SignOffStore;
import no.samskriv.plan.store.VersionStore;
import no.samskriv.storage.AoTransactions;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Drafts;
import no.samskriv.storage.Texts;
import no.samskriv.trust.TrustSummed;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;
import no.samskriv.trust.store.SettingStore;

/** The tables on a real database that is empty to begin with. */
class TestStores {
    public final FakeNow now = new FakeNow();
    public final ActiveObjects ao;
    public final InTransaction inTransaction;
    public final Changes changes;
    public final Texts texts;
    public final PersonStore personStore;
    public final TeamStore teamStore;
    public final RelatedStore relatedStore;
    public final GoalStore goalStore;
    public final ActionStore actionStore;
    public final CommentStore commentStore;
    public final EntryStore entryStore;
    public final PlanHeadStore headStore;
    public final SignOffStore signOffStore;
    public final VersionStore versionStore;
    public final PlanStore planStore;
    public final Drafts drafts;
    public final ParticipantStore participantStore;
    public final TaskStore taskStore;
    public final ConsentStore consentStore;
    public final AccessMarkStore markStore;
    public final SettingStore settingStore;
    public final MeetingStore meetingStore;
    public final MeetingEntryStore meetingEntryStore;
    public final TeamMeetingStore teamMeetingStore;
    public final WishStore wishStore;
    public final DiscussionStore discussionStore;
    public final EffectStore effectStore;
    public final HatRuleStore hatRuleStore;
    public final AbsenceStore absenceStore;
    public final SwapStore swapStore;
    public final CrisisPlanStore crisisPlanStore;
    public final OverviewStore overviewStore;
    public final SummaryService summaries;

    TestStores(TestDatabase database) {
        ao = Tables.emptied(database);
        changes = new Changes(ao);
        texts = new Texts(ao);
        personStore = new PersonStore(ao);
        teamStore = new TeamStore(ao);
        relatedStore = new RelatedStore(ao);
        goalStore = new GoalStore(ao, texts);
        actionStore = new ActionStore(ao, texts);
        commentStore = new CommentStore(ao, texts);
        entryStore = new EntryStore(ao, texts);
        headStore = new PlanHeadStore(ao, texts);
        signOffStore = new SignOffStore(ao, texts);
        versionStore = new VersionStore(ao);
        planStore = PlanStore.over(ao, texts);
        drafts = new Drafts(ao);
        participantStore = new ParticipantStore(ao);
        taskStore = new TaskStore(ao);
        consentStore = new ConsentStore(ao, texts);
        markStore = new AccessMarkStore(ao);
        settingStore = new SettingStore(ao);
        meetingStore = new MeetingStore(ao);
        meetingEntryStore = new MeetingEntryStore(ao, texts);
        teamMeetingStore = new TeamMeetingStore(ao);
        wishStore = new WishStore(ao, texts);
        discussionStore = new DiscussionStore(ao, texts);
        effectStore = new EffectStore(ao, texts);
        hatRuleStore = new HatRuleStore(ao);
        absenceStore = new AbsenceStore(ao);
        swapStore = new SwapStore(ao);
        crisisPlanStore = new CrisisPlanStore(ao);
        overviewStore = new OverviewStore(ao);
        summaries = summaries();
        inTransaction = new AoTransactions(ao, summaries);
    }

    private SummaryService summaries() {
        return new SummaryService(
                new PersonsSummed(personStore, participantStore, taskStore),
                new TrustSummed(markStore, consentStore),
                new PlanSummed(planStore),
                new MeetingsSummed(meetingStore, meetingEntryStore),
                new CrisisSummed(crisisPlanStore),
                overviewStore,
                now);
    }
}
