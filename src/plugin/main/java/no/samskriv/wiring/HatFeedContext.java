package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.security.SecureRandom;
import no.samskriv.hat.feed.FeedPart;
import no.samskriv.hat.feed.FeedService;
import no.samskriv.hat.feed.store.FeedStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.person.TeamAccess;
import no.samskriv.storage.Changes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The team's meetings in calendars outside the wiki. */
@Configuration(proxyBeanMethods = false)
final class HatFeedContext {

    @Bean
    FeedStore feedStore(ActiveObjects ao) {
        return new FeedStore(ao);
    }

    @Bean
    FeedService feedService(
            TeamAccess teams,
            FeedStore feeds,
            TeamMeetingStore meetings,
            Users users,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        return new FeedService(teams, feeds, meetings, users, changes, inTransaction, locks, now, new SecureRandom());
    }

    @Bean
    FeedPart feedPart(Templates templates) {
        return new FeedPart(templates);
    }
}
