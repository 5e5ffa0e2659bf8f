package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.overview.handover.HandedOverPart;
import no.samskriv.person.PersonService;
import no.samskriv.plan.ActionService;
import no.samskriv.plan.CommentService;
import no.samskriv.plan.DraftService;
import no.samskriv.plan.GoalService;
import no.samskriv.plan.HistoryFragment;
import no.samskriv.plan.HistoryService;
import no.samskriv.plan.PlanFragment;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.PlanService;
import no.samskriv.plan.entry.EntryFormsPart;
import no.samskriv.plan.entry.EntryService;
import no.samskriv.plan.law.AboutPart;
import no.samskriv.plan.law.ComplaintPart;
import no.samskriv.plan.law.LawPart;
import no.samskriv.plan.paper.BookletFragment;
import no.samskriv.plan.paper.LinksPart;
import no.samskriv.plan.paper.PageLink;
import no.samskriv.plan.paper.PromisesPart;
import no.samskriv.plan.paper.WhoDoesWhatFragment;
import no.samskriv.plan.parts.AddPart;
import no.samskriv.plan.parts.CardsFragment;
import no.samskriv.plan.parts.MattersFragment;
import no.samskriv.plan.signing.SigningFragment;
import no.samskriv.plan.store.ActionStore;
import no.samskriv.plan.store.CommentStore;
import no.samskriv.plan.store.EntryStore;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.plan.store.PlanHeadStore;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.plan.store.SignOffStore;
import no.samskriv.plan.store.VersionStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Drafts;
import no.samskriv.storage.Texts;
import no.samskriv.trust.site.LifeDomains;
import no.samskriv.trust.site.RightsTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The individual plan, from its tables up. */
@Configuration(proxyBeanMethods = false)
final class PlanContext {

    @Bean
    GoalStore goalStore(ActiveObjects ao, Texts texts) {
        return new GoalStore(ao, texts);
    }

    @Bean
    ActionStore actionStore(ActiveObjects ao, Texts texts) {
        return new ActionStore(ao, texts);
    }

    @Bean
    CommentStore commentStore(ActiveObjects ao, Texts texts) {
        return new CommentStore(ao, texts);
    }

    @Bean
    PlanStore planStore(ActiveObjects ao, Texts texts) {
        return PlanStore.over(ao, texts);
    }

    @Bean
    EntryStore entryStore(ActiveObjects ao, Texts texts) {
        return new EntryStore(ao, texts);
    }

    @Bean
    PlanHeadStore planHeadStore(ActiveObjects ao, Texts texts) {
        return new PlanHeadStore(ao, texts);
    }

    @Bean
    SignOffStore signOffStore(ActiveObjects ao, Texts texts) {
        return new SignOffStore(ao, texts);
    }

    @Bean
    VersionStore versionStore(ActiveObjects ao) {
        return new VersionStore(ao);
    }

    @Bean
    EntryService entryService(
            Access access,
            PersonService persons,
            GoalStore goals,
            EntryStore entries,
            Changes changes,
            Drafts drafts,
            InTransaction inTransaction,
            Now now) {
        return new EntryService(access, persons, goals, entries, changes, drafts, inTransaction, now);
    }

    @Bean
    PlanService planService(
            Access access, PersonService persons, PlanStore plans, Drafts drafts, InTransaction inTransaction) {
        return new PlanService(access, persons, plans, drafts, inTransaction);
    }

    @Bean
    GoalService goalService(
            Access access,
            PersonService persons,
            GoalStore goals,
            Changes changes,
            Drafts drafts,
            InTransaction inTransaction,
            Now now) {
        return new GoalService(access, persons, goals, changes, drafts, inTransaction, now);
    }

    @Bean
    ActionService actionService(
            Access access,
            PersonService persons,
            GoalStore goals,
            ActionStore actions,
            Changes changes,
            Drafts drafts,
            InTransaction inTransaction,
            Now now) {
        return new ActionService(access, persons, goals, actions, changes, drafts, inTransaction, now);
    }

    @Bean
    CommentService commentService(
            Access access,
            PersonService persons,
            GoalStore goals,
            CommentStore comments,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new CommentService(access, persons, goals, comments, changes, inTransaction, now);
    }

    @Bean
    DraftService draftService(Access access, Drafts drafts, InTransaction inTransaction, Now now) {
        return new DraftService(access, drafts, inTransaction, now);
    }

    @Bean
    HistoryService historyService(
            Access access,
            PersonService persons,
            Changes changes,
            Texts texts,
            EntryStore entries,
            InTransaction inTransaction) {
        return new HistoryService(access, persons, changes, texts, entries, inTransaction);
    }

    @Bean
    HistoryFragment historyFragment(Templates templates, Phrases phrases, Users users) {
        return new HistoryFragment(templates, phrases, users);
    }

    @Bean
    PlanFragment planFragment(
            Templates templates,
            Phrases phrases,
            Users users,
            LifeDomains domains,
            AboutPart about,
            ComplaintPart complaint,
            LawPart law,
            HandedOverPart handedOver) {
        List<PlanPart> above = List.of(
                handedOver,
                new SigningFragment(templates, phrases, users),
                new MattersFragment(templates, phrases, users));
        List<PlanPart> below = List.of(
                new PromisesPart(templates, phrases, users),
                CardsFragment.risks(templates, phrases, users),
                CardsFragment.roles(templates, phrases, users),
                CardsFragment.rights(templates, phrases, users),
                about,
                complaint,
                new AddPart(templates, phrases, users),
                new EntryFormsPart(templates, phrases, domains),
                new LinksPart(templates, phrases, users, openLinks(), pageLinks()),
                law);
        return new PlanFragment(templates, phrases, users, domains, above, below);
    }

    @Bean
    BookletFragment bookletFragment(Templates templates, Phrases phrases, Users users, RightsTexts rights) {
        return new BookletFragment(templates, phrases, users, rights);
    }

    @Bean
    WhoDoesWhatFragment whoDoesWhatFragment(Templates templates, Phrases phrases, Users users) {
        return new WhoDoesWhatFragment(templates, phrases, users);
    }

    private static List<PageLink> openLinks() {
        return List.of(
                new PageLink("moter", "samskriv.talk.list.link.", false),
                new PageLink("samtale", "samskriv.talk.new.short.", false, true));
    }

    private static List<PageLink> pageLinks() {
        return List.of(
                new PageLink("plan-hefte", "samskriv.links.booklet.", false),
                new PageLink("hvem-gjor-hva", "samskriv.links.who-does-what.", false),
                new PageLink("snakket-om", "samskriv.hat.own.link.", false),
                new PageLink("plan-versjoner", "samskriv.signing.versions.title.", false),
                new PageLink("kart?kart=STRENGTHS", "samskriv.maps.strengths.", false),
                new PageLink("kart?kart=RESOURCES", "samskriv.maps.resources.", false));
    }
}
