package no.samskriv.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it arrives.
 *
 * @param previous the meeting it goes on from, of the same person
 */
public record NewMeeting(
        MeetingType type,
        MeetingStatus status,
        MeetingFrame frame,
        @Nullable UUID previous) {}
