package no.samskriv.wiring;

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
import no.samskriv.demo.DemoPart;
import no.samskriv.demo.DemoService;
import no.samskriv.hat.demo.HatDemo;
import no.samskriv.hat.demo.LearningDemo;
import no.samskriv.hat.demo.TurnsDemo;
import no.samskriv.hat.learning.store.NoteStore;
import no.samskriv.hat.store.AbsenceStore;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.EffectStore;
import no.samskriv.hat.store.HatRuleStore;
import no.samskriv.hat.store.SwapStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.hat.store.WishStore;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.demo.MeetingDemo;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.ParticipantDemo;
import no.samskriv.person.PersonDemo;
import no.samskriv.person.Roster;
import no.samskriv.person.TaskDemo;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.RelatedStore;
import no.samskriv.person.store.TaskStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.plan.demo.PlanDemo;
import no.samskriv.plan.signing.SignedTexts;
import no.samskriv.plan.store.ActionStore;
import no.samskriv.plan.store.CommentStore;
import no.samskriv.plan.store.EntryStore;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.plan.store.PlanHeadStore;
import no.samskriv.plan.store.SignOffStore;
import no.samskriv.plan.store.VersionStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.book.Book;
import no.samskriv.trust.consents.ConsentDemo;
import no.samskriv.trust.marks.MarkDemo;
import no.samskriv.trust.store.AccessLogStore;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;
import no.samskriv.trust.store.SettingStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo's data: what each feature puts into its own tables. */
@Configuration(proxyBeanMethods = false)
final class DemoContext {

    @Bean
    PersonDemo personDemo(
            PersonStore persons,
            TeamStore teams,
            RelatedStore related,
            Changes changes,
            PageAccess pages,
            Users users) {
        return new PersonDemo(persons, teams, related, changes, pages, users);
    }

    @Bean
    ConsentDemo consentDemo(
            ConsentStore consents, ParticipantStore participants, TaskStore tasks, Changes changes, Users users) {
        return new ConsentDemo(
                consents,
                new ParticipantDemo(participants, changes, users),
                new TaskDemo(tasks, changes),
                changes,
                users);
    }

    @Bean
    PlanDemo planDemo(
            GoalStore goals,
            ActionStore actions,
            CommentStore comments,
            EntryStore entries,
            PlanHeadStore heads,
            VersionStore versions,
            SignOffStore signOffs,
            Changes changes,
            Users users) {
        return new PlanDemo(goals, actions, comments, entries, heads, versions, signOffs, changes, users);
    }

    @Bean
    MarkDemo markDemo(
            Roster roster,
            AccessMarkStore marks,
            SettingStore settings,
            AccessLogStore log,
            TaskStore tasks,
            Changes changes,
            Users users) {
        return new MarkDemo(roster, marks, settings, log, new TaskDemo(tasks, changes), changes, users);
    }

    @Bean
    MeetingDemo meetingDemo(
            MeetingStore meetings, MeetingEntryStore entries, SignedTexts signed, Changes changes, Users users) {
        return new MeetingDemo(meetings, entries, signed, changes, users);
    }

    @Bean
    HatDemo hatDemo(
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            EffectStore effects,
            WishStore wishes,
            TaskStore tasks,
            HatRuleStore rules,
            AbsenceStore absences,
            SwapStore swaps,
            NoteStore notes,
            Changes changes,
            Users users) {
        return new HatDemo(
                meetings,
                discussions,
                effects,
                wishes,
                new TaskDemo(tasks, changes),
                new TurnsDemo(rules, absences, swaps, changes),
                new LearningDemo(notes, changes),
                changes,
                users);
    }

    @Bean
    TogetherDemo togetherDemo(
            CrisisVersionStore versions, CrisisSignatureStore signatures, PersonDemo persons, Changes changes) {
        return new TogetherDemo(versions, signatures, persons, changes);
    }

    @Bean
    CrisisDemo crisisDemo(
            CrisisPlanStore plans,
            CrisisEntryStore entries,
            CopyStore copies,
            FindMarkStore marks,
            CrisisUseStore uses,
            TriedStore tried,
            ProposalStore proposals,
            TogetherDemo together,
            Changes changes,
            Users users) {
        return new CrisisDemo(
                plans, entries, copies, marks, new UseDemo(uses, tried, proposals, changes), together, changes, users);
    }

    @Bean
    DemoService demoService(
            PersonDemo persons,
            ConsentDemo consents,
            PlanDemo plans,
            MeetingDemo meetings,
            HatDemo hats,
            CrisisDemo crises,
            MarkDemo marks,
            Book book,
            InTransaction inTransaction,
            Locks locks,
            CurrentUser currentUser,
            Now now) {
        return new DemoService(
                persons, consents, plans, meetings, hats, crises, marks, book, inTransaction, locks, currentUser, now);
    }

    @Bean
    DemoPart demoPart(DemoService demo, CurrentUser currentUser, Templates templates, Phrases phrases, Users users) {
        return new DemoPart(demo, currentUser, templates, phrases, users);
    }
}
