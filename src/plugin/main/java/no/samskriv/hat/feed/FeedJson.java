package no.samskriv.hat.feed;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One's own calendar feed.
 *
 * @param madeAt when its address was made; null when there is none
 * @param path its address below the wiki's, with the token; only in the answer to making it, and never again
 */
public record FeedJson(@Nullable String madeAt, @Nullable String path) {
    private static final String ADDRESS = "/plugins/servlet/samskriv/kalender.ics?t=";

    static FeedJson of(Optional<CalendarFeed> feed) {
        return new FeedJson(
                feed.map(CalendarFeed::createdAt).map(Instant::toString).orElse(null), null);
    }

    static FeedJson made(FeedToken token, Optional<CalendarFeed> feed) {
        return new FeedJson(of(feed).madeAt(), ADDRESS + token.value());
    }
}
