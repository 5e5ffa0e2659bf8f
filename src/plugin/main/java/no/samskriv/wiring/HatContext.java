package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import no.samskriv.hat.HatFragment;
import no.samskriv.hat.HatService;
import no.samskriv.hat.effects.EffectsPart;
import no.samskriv.hat.feed.FeedPart;
import no.samskriv.hat.learning.LearningPart;
import no.samskriv.hat.page.NextPart;
import no.samskriv.hat.page.TodayPart;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.EffectStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.hat.store.WishStore;
import no.samskriv.hat.talk.HandoverPart;
import no.samskriv.hat.talk.TalkPart;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.person.PersonService;
import no.samskriv.person.TeamAccess;
import no.samskriv.storage.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The hat, from its tables up to the team's page. */
@Configuration(proxyBeanMethods = false)
final class HatContext {

    @Bean
    TeamMeetingStore teamMeetingStore(ActiveObjects ao) {
        return new TeamMeetingStore(ao);
    }

    @Bean
    WishStore wishStore(ActiveObjects ao, Texts texts) {
        return new WishStore(ao, texts);
    }

    @Bean
    DiscussionStore discussionStore(ActiveObjects ao, Texts texts) {
        return new DiscussionStore(ao, texts);
    }

    @Bean
    EffectStore effectStore(ActiveObjects ao, Texts texts) {
        return new EffectStore(ao, texts);
    }

    @Bean
    HatService hatService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            EffectStore effects,
            InTransaction inTransaction,
            Now now) {
        return new HatService(teams, access, persons, meetings, discussions, effects, inTransaction, now);
    }

    /** The pieces of the page in order. */
    @Bean
    HatFragment hatFragment(
            Templates templates,
            Phrases phrases,
            TodayPart today,
            HandoverPart handover,
            NextPart next,
            TalkPart talk,
            EffectsPart effects,
            LearningPart learning,
            FeedPart feed) {
        return new HatFragment(
                templates, phrases, List.of(today, handover), List.of(next), List.of(talk, effects, learning, feed));
    }
}
