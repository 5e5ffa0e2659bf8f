package no.samskriv.meeting.minutes;

import java.util.List;
import java.util.Optional;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;

/**
 * How a meeting was for the person, and how others were before it.
 *
 * @param now what is said of this one
 * @param before what was said of earlier ones, the earliest first
 */
public record Pulses(MeetingContent content, Optional<MeetingEntry> now, List<OfMeeting> before) {
    /** Of one meeting. */
    public record OfMeeting(Meeting meeting, MeetingEntry pulse) {}

    public Pulses {
        before = List.copyOf(before);
    }
}
