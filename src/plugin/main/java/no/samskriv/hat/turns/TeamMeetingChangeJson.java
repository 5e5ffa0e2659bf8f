package no.samskriv.hat.turns;

import java.util.stream.Stream;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;

/** What comes in about a meeting of a team's own. */
final class TeamMeetingChangeJson {
    private static final String STATUS = "status";
    private static final String HANDOVER = "handover";
    private static final String CORRECTION = "correction";
    private static final String DAY = "day";
    private static final String FROM = "from";
    private static final String PLACE = "place";
    private static final int REASON_LIMIT = 500;

    private TeamMeetingChangeJson() {}

    static TeamMeetingChange read(JsonFields fields, Users users) {
        fields.allow(STATUS, DAY, FROM, PLACE, HANDOVER, CORRECTION);
        boolean moves = Stream.of(DAY, FROM, PLACE).anyMatch(fields::names);
        long things = Stream.of(fields.names(STATUS), fields.names(HANDOVER), fields.names(CORRECTION), moves)
                .filter(named -> named)
                .count();
        if (things != 1) {
            throw ProblemException.invalid("body", things == 0 ? "nothing-to-change" : "hat-one-thing");
        }
        if (moves) {
            return time(fields);
        }
        if (fields.names(HANDOVER)) {
            return new TeamMeetingChange.Handing(TeamMeetingJson.text(fields, HANDOVER, TeamMeeting.Handover.LIMIT)
                    .orElse(null));
        }
        return fields.names(CORRECTION)
                ? correction(fields, users)
                : new TeamMeetingChange.Status(fields.choice(STATUS, TeamMeetingStatus.class));
    }

    private static TeamMeetingChange time(JsonFields fields) {
        return new TeamMeetingChange.Time(
                fields.optionalDate(DAY),
                fields.names(FROM) ? Patch.to(fields.optionalTime(FROM).orElse(null)) : Patch.absent(),
                TeamMeetingJson.patch(fields, PLACE, TeamMeeting.PLACE_LIMIT));
    }

    private static TeamMeetingChange correction(JsonFields meeting, Users users) {
        JsonFields fields = meeting.optionalObject(CORRECTION)
                .orElseThrow(() -> ProblemException.invalid(CORRECTION, "missing"))
                .allow("user", "reason");
        String reason = TeamMeetingJson.text(fields, "reason", REASON_LIMIT)
                .orElseThrow(() -> ProblemException.invalid(fields.path("reason"), "missing"));
        return new TeamMeetingChange.Correction(
                UserJson.read(fields, "user", users).orElse(null), reason);
    }
}
