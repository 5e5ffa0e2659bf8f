package no.samskriv.meeting.minutes;

import java.util.Optional;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.plan.signing.Version;

/**
 * A meeting as it is gone through.
 *
 * @param signed what the person said yes to last, word for word
 */
public record Minutes(MeetingContent content, MinutesStanding standing, Optional<Version> signed) {}
