package no.samskriv.hat.feed.store;

import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.feed.CalendarFeed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class FeedStoreContract {
    private static final UUID ONE = UUID.fromString("0c1d8a3e-9f00-4d11-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0c1d8a3e-9f00-4d11-8000-000000000002");

    private FeedStore feeds;

    @BeforeEach
    void connect(TestDatabase database) {
        feeds = new FeedStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasPutIn() {
        CalendarFeed feed = feed(ONE, "a".repeat(64));

        feeds.insert(feed);

        assertThat(feeds.of(ONE)).contains(feed);
        assertThat(feeds.find("a".repeat(64))).contains(feed);
    }

    @Test
    void hasNothingForWhatNobodyMade() {
        feeds.insert(feed(ONE, "a".repeat(64)));

        assertThat(feeds.of(OTHER)).isEmpty();
        assertThat(feeds.find("b".repeat(64))).isEmpty();
    }

    @Test
    void deletesOneMembersAndNobodyElses() {
        feeds.insert(feed(ONE, "a".repeat(64)));
        feeds.insert(feed(OTHER, "b".repeat(64)));

        feeds.delete(ONE);

        assertThat(feeds.of(ONE)).isEmpty();
        assertThat(feeds.of(OTHER)).isPresent();
    }

    @Test
    void noTwoHaveTheSameToken() {
        feeds.insert(feed(ONE, "a".repeat(64)));

        assertThatThrownBy(() -> feeds.insert(feed(OTHER, "a".repeat(64)))).isNotNull();
    }

    private static CalendarFeed feed(UUID membership, String hash) {
        return new CalendarFeed(
                UUID.randomUUID(),
                TEAM,
                membership,
                hash,
                Locale.forLanguageTag("nn"),
                Instant.parse("2026-11-18T09:00:00.123Z"));
    }
}
