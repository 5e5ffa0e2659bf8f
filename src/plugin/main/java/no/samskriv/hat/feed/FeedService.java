package no.samskriv.hat.feed;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.feed.store.FeedStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamMember;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;

/** The team's meetings in a calendar of one's own, for whoever is in the team. */
public final class FeedService {
    /** What is over stays that long, so that a calendar that is fetched seldom still sees what was cancelled. */
    private static final int DAYS_BACK = 28;

    private final TeamAccess teams;
    private final FeedStore feeds;
    private final TeamMeetingStore meetings;
    private final Users users;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final Now now;
    private final SecureRandom random;

    public FeedService(
            TeamAccess teams,
            FeedStore feeds,
            TeamMeetingStore meetings,
            Users users,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            Now now,
            SecureRandom random) {
        this.teams = teams;
        this.feeds = feeds;
        this.meetings = meetings;
        this.users = users;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.now = now;
        this.random = random;
    }

    /** One's own, if there is one; not found for whoever is not in the team. */
    public Optional<CalendarFeed> own(UUID team) {
        return inTransaction.call(() -> feeds.of(teams.requireMembership(team).id()));
    }

    /**
     * Makes an address for one's own, and ends the one before. Nobody gets to see it again.
     *
     * @param language what the calendar is to be written in
     */
    public FeedToken make(UUID team, Locale language) {
        FeedToken token = FeedToken.random(random);
        return locks.call(
                TeamAccess.lock(team),
                () -> inTransaction.call(() -> {
                    TeamMember member = teams.requireMembership(team);
                    UUID id = UUID.randomUUID();
                    changes.begin(new Subject(null, id, CalendarFeed.KIND), member.user(), now.instant());
                    feeds.delete(member.id());
                    feeds.insert(new CalendarFeed(id, team, member.id(), token.hash(), language, now.instant()));
                    return token;
                }));
    }

    /** From now on its address leads nowhere; nothing happens when there is none. */
    public void end(UUID team) {
        inTransaction.run(() -> feeds.delete(teams.requireMembership(team).id()));
    }

    /**
     * For whatever knows the token, signed in or not. The same for every other: not found. So is the token of somebody who
     * is not in the team any more, or whose account is gone.
     */
    public TeamCalendar read(FeedToken token) {
        return inTransaction.call(() -> {
            CalendarFeed feed = feeds.find(token.hash()).orElseThrow(ProblemException::notFound);
            TeamMember member = teams.current(feed.membership())
                    .filter(each -> users.exists(each.user()))
                    .orElseThrow(ProblemException::notFound);
            LocalDate from = now.today().minusDays(DAYS_BACK);
            List<TeamMeeting> shown = meetings.of(feed.team()).stream()
                    .filter(meeting -> !meeting.day().isBefore(from))
                    .toList();
            return new TeamCalendar(member.user(), feed.language(), shown, now.instant());
        });
    }
}
