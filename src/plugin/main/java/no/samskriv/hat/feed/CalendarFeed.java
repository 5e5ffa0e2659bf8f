package no.samskriv.hat.feed;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * That somebody has a team's meetings in a calendar of their own. Whoever knows its address reads it, so it holds nothing
 * about a person, and only a hash of the address is kept.
 *
 * @param membership whose it is: when they leave the team it is over, also if they come back later
 * @param hash of its {@link FeedToken}
 * @param language of whoever asked for it; a calendar that fetches it says nothing of itself
 */
public record CalendarFeed(UUID id, UUID team, UUID membership, String hash, Locale language, Instant createdAt) {
    public static final String KIND = "CALENDAR_FEED";
}
