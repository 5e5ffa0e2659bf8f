package no.samskriv.hat.feed.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;

/** Addresses of calendars; they lead to this site and nowhere else. */
public final class FeedChapters {
    private FeedChapters() {}

    public static List<Chapter> all() {
        return List.of(Chapter.ofTeams(FeedRow.class).taken(Chapter.Taken.NOT_AT_ALL));
    }
}
