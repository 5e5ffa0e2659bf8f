package no.samskriv.person;

import java.time.DayOfWeek;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A team and the wiki space it works in; a space has one team.
 *
 * @param name at most {@link #NAME_LIMIT} code points
 * @param spaceKey null for a team without a space
 * @param meetingDay when the team meets
 * @param dutyPhone who answers when somebody needs the team; at most {@link #PHONE_LIMIT} characters
 * @param privacyContact whom to ask about privacy; at most {@link #NAME_LIMIT} code points
 */
public record Team(
        UUID id,
        String name,
        @Nullable String spaceKey,
        @Nullable DayOfWeek meetingDay,
        @Nullable String dutyPhone,
        @Nullable String privacyContact,
        boolean demo,
        Revision revision) {
    public static final int NAME_LIMIT = 255;
    public static final int PHONE_LIMIT = 50;
    static final String KIND = "TEAM";
}
