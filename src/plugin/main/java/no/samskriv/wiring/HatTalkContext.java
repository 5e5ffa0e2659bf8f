package no.samskriv.wiring;

import java.util.List;
import no.samskriv.hat.effects.EffectCardPart;
import no.samskriv.hat.learning.PromptService;
import no.samskriv.hat.learning.PromptWording;
import no.samskriv.hat.learning.TalkPrompts;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.hat.store.WishStore;
import no.samskriv.hat.talk.CardFragment;
import no.samskriv.hat.talk.Cards;
import no.samskriv.hat.talk.DiscussionService;
import no.samskriv.hat.talk.HandoverPart;
import no.samskriv.hat.talk.HatScreenFragment;
import no.samskriv.hat.talk.HatScreenService;
import no.samskriv.hat.talk.MeetingTalkService;
import no.samskriv.hat.talk.PromptSource;
import no.samskriv.hat.talk.TalkPart;
import no.samskriv.hat.talk.TalkStandingService;
import no.samskriv.hat.talk.WishService;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingService;
import no.samskriv.person.Admission;
import no.samskriv.person.PersonService;
import no.samskriv.person.TaskService;
import no.samskriv.person.TeamAccess;
import no.samskriv.plan.PlanService;
import no.samskriv.storage.Changes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Talking about a person with the hat: whom, the card of each, and what is open from before. */
@Configuration(proxyBeanMethods = false)
final class HatTalkContext {

    @Bean
    PromptSource promptSource(PromptService prompts, PromptWording wording) {
        return new TalkPrompts(prompts, wording);
    }

    @Bean
    WishService wishService(
            Access access,
            PersonService persons,
            WishStore wishes,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new WishService(access, persons, wishes, changes, inTransaction, now);
    }

    @Bean
    Cards hatCards(
            TeamAccess teams,
            PersonService persons,
            PlanService plans,
            MeetingService talks,
            Admission admission,
            TeamMeetingStore meetings,
            WishStore wishes,
            Now now) {
        return new Cards(teams, persons, plans, talks, admission, meetings, wishes, now);
    }

    @Bean
    DiscussionService discussionService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            Cards cards,
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            WishStore wishes,
            PromptSource prompts,
            TaskService tasks,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new DiscussionService(
                teams,
                access,
                persons,
                cards,
                meetings,
                discussions,
                wishes,
                prompts,
                tasks,
                changes,
                inTransaction,
                now);
    }

    @Bean
    MeetingTalkService meetingTalkService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            WishStore wishes,
            InTransaction inTransaction) {
        return new MeetingTalkService(teams, access, persons, meetings, discussions, wishes, inTransaction);
    }

    @Bean
    TalkStandingService talkStandingService(
            DiscussionStore discussions, TaskService tasks, InTransaction inTransaction) {
        return new TalkStandingService(discussions, tasks, inTransaction);
    }

    /** With what stands on the card below what the person is told. */
    @Bean
    CardFragment cardFragment(
            Templates templates, Phrases phrases, Users users, PromptSource prompts, EffectCardPart effects) {
        return new CardFragment(templates, phrases, users, prompts, List.of(effects));
    }

    @Bean
    HatScreenService hatScreenService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            Admission admission,
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            InTransaction inTransaction) {
        return new HatScreenService(teams, access, persons, admission, meetings, discussions, inTransaction);
    }

    @Bean
    HatScreenFragment hatScreenFragment(Templates templates, Phrases phrases, Users users, PromptSource prompts) {
        return new HatScreenFragment(templates, phrases, users, prompts);
    }

    @Bean
    TalkPart talkPart(Templates templates, Phrases phrases, Users users, TalkStandingService standings) {
        return new TalkPart(templates, phrases, users, standings);
    }

    @Bean
    HandoverPart handoverPart(Templates templates, Phrases phrases, TalkStandingService standings) {
        return new HandoverPart(templates, phrases, standings);
    }
}
