package no.samskriv.meeting.paper;

import java.util.Optional;
import no.samskriv.meeting.MeetingContent;

/**
 * What a slip is drawn from.
 *
 * @param phone the team's
 */
record Slip(MeetingContent content, Optional<String> phone) {}
