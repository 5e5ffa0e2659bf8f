package no.samskriv.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * When and where, and who sees to it.
 *
 * @param day where the wiki is
 * @param from when it begins; null while nobody has said
 * @param to when it is over; not before {@code from}
 * @param place at most {@link #LIMIT} code points, as are the next two texts
 * @param facilitator who leads it (<em>møteleder</em>)
 * @param noteTaker who writes (<em>referent</em>)
 * @param interpreter who interprets, and in which language
 * @param service of a transition: the ward or service on the other side
 * @param dayOne of a transition: the day on which everything must be ready
 */
public record MeetingFrame(
        LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable String place,
        @Nullable UserRef facilitator,
        @Nullable UserRef noteTaker,
        @Nullable String interpreter,
        @Nullable String service,
        @Nullable LocalDate dayOne) {
    public static final int LIMIT = 255;

    /** On a day, and nothing else said. */
    public static MeetingFrame on(LocalDate day) {
        return new MeetingFrame(day, null, null, null, null, null, null, null, null);
    }
}
