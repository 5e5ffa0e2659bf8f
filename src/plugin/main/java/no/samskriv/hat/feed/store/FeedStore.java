package no.samskriv.hat.feed.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.hat.feed.CalendarFeed;

/** Whose calendar fetches a team's meetings. */
public final class FeedStore {
    private static final String OF_MEMBERSHIP = "MEMBERSHIP = ?";

    private final ActiveObjects ao;

    public FeedStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** By the hash of its token. */
    public Optional<CalendarFeed> find(String hash) {
        return feed("TOKEN_HASH = ?", hash);
    }

    public Optional<CalendarFeed> of(UUID membership) {
        return feed(OF_MEMBERSHIP, membership.toString());
    }

    /** In the transaction that has begun its history, when the membership has no other. */
    public void insert(CalendarFeed feed) {
        ao.create(
                FeedRow.class,
                Map.of(
                        "UUID", feed.id().toString(),
                        "TEAM", feed.team().toString(),
                        "MEMBERSHIP", feed.membership().toString(),
                        "TOKEN_HASH", feed.hash(),
                        "LANGUAGE", feed.language().toLanguageTag(),
                        "CREATED_AT", feed.createdAt().toEpochMilli()));
    }

    /** For good; nothing is left that its address could lead to. */
    public void delete(UUID membership) {
        ao.deleteWithSQL(FeedRow.class, OF_MEMBERSHIP, membership.toString());
    }

    private Optional<CalendarFeed> feed(String where, String value) {
        return Arrays.stream(ao.find(FeedRow.class, Query.select().where(where, value)))
                .findFirst()
                .map(FeedStore::feed);
    }

    private static CalendarFeed feed(FeedRow row) {
        return new CalendarFeed(
                UUID.fromString(row.getUuid()),
                UUID.fromString(row.getTeam()),
                UUID.fromString(row.getMembership()),
                row.getTokenHash(),
                Locale.forLanguageTag(row.getLanguage()),
                Instant.ofEpochMilli(row.getCreatedAt()));
    }
}
