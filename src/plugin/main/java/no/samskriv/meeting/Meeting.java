package no.samskriv.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A meeting about a person, with the person. What is said in it are its {@link MeetingEntry}s.
 *
 * @param team the team that held it
 * @param previous the meeting it goes on from
 * @param page a page of its own, restricted as the person's
 * @param current the item that is talked about now
 * @param pausedAt since when there is a pause; null for none
 * @param endedAt when somebody ended it
 * @param removed taken away by mistake or because it never was; it stays in the history
 */
public record Meeting(
        UUID id,
        PersonRef person,
        UUID team,
        MeetingType type,
        MeetingStatus status,
        MeetingFrame frame,
        @Nullable UUID previous,
        @Nullable Long page,
        @Nullable UUID current,
        @Nullable Instant pausedAt,
        @Nullable Instant endedAt,
        boolean removed,
        UserRef createdBy,
        Instant createdAt,
        Revision revision) {
    public static final String KIND = "MEETING";
    /** So many days are given before it is said that nobody has gone through it. */
    private static final int DAYS = 14;

    /** Whether somebody who was let in to the person's minutes reads it: a conversation is for the two alone, and a transition
     * would tell of a ward. */
    public boolean isFor(Grant grant) {
        return grant.topics().all() || type.isReadByConsent();
    }

    /**
     * As the reader is told of it. To whoever reads by consent, what is talked about now may be what they do not see, and
     * so may be what it was changed for.
     *
     * @param seen what the reader sees of what it consists of
     */
    Meeting told(Grant grant, List<MeetingEntry> seen) {
        if (grant.topics().all()) {
            return this;
        }
        boolean known = seen.stream().anyMatch(entry -> entry.id().equals(current));
        return new Meeting(
                id,
                person,
                team,
                type,
                status,
                frame,
                previous,
                page,
                known ? current : null,
                pausedAt,
                endedAt,
                removed,
                createdBy,
                createdAt,
                Revision.FIRST);
    }

    /** Whether it was over {@value #DAYS} days ago and stands there without the person's yes; a fact, and nobody's fault. */
    public boolean isNotGoneThrough(LocalDate today) {
        return status.isOver() && status != MeetingStatus.APPROVED && isLate(today);
    }

    /** Whether the time has passed that is given to go through it. */
    public boolean isLate(LocalDate today) {
        return today.isAfter(frame.day().plusDays(DAYS));
    }

    /** The next revision of it, with a page of its own. */
    public Meeting onPage(long newPage) {
        return next(status, frame, previous, newPage, current, pausedAt, endedAt, removed);
    }

    /** The next revision of it, where it stands elsewhere and everything else is as it was. */
    public Meeting to(MeetingStatus after) {
        return next(after, frame, previous, page, current, pausedAt, endedAt, removed);
    }

    /** The next revision of it, with a pause since then; null for none any more. */
    Meeting paused(@Nullable Instant since) {
        return next(status, frame, previous, page, current, since, endedAt, removed);
    }

    /** The next revision of it, with what has been decided about it. */
    Meeting next(
            MeetingStatus after,
            MeetingFrame newFrame,
            @Nullable UUID newPrevious,
            @Nullable Long newPage,
            @Nullable UUID newCurrent,
            @Nullable Instant paused,
            @Nullable Instant ended,
            boolean gone) {
        return new Meeting(
                id,
                person,
                team,
                type,
                after,
                newFrame,
                newPrevious,
                newPage,
                newCurrent,
                paused,
                ended,
                gone,
                createdBy,
                createdAt,
                revision.next());
    }
}
