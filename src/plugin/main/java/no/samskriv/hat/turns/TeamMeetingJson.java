package no.samskriv.hat.turns;

import java.util.Optional;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.Turn;
import no.samskriv.kernel.NationalId;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** A meeting of a team's own in an answer; nothing about a person. */
public record TeamMeetingJson(
        String id,
        int revision,
        String team,
        String type,
        String status,
        String day,
        @Nullable String from,
        @Nullable String place,
        TurnOfMeetingJson turn,
        @Nullable HandoverJson handover,
        @Nullable String closedAt) {

    /** Who has the hat, and why. */
    public record TurnOfMeetingJson(
            @Nullable UserJson wearer,
            @Nullable UserJson scheduled,
            boolean published,
            boolean agreed,
            String reason,
            @Nullable String correction) {}

    /** What whoever has the hat next is told. */
    public record HandoverJson(String text, UserJson by) {}

    static TeamMeetingJson of(TeamMeeting meeting, Users users) {
        TeamMeeting.Handover handover = meeting.handover();
        return new TeamMeetingJson(
                meeting.id().toString(),
                meeting.revision().number(),
                meeting.team().toString(),
                meeting.type().name(),
                meeting.status().name(),
                meeting.day().toString(),
                TurnJson.written(meeting.from()),
                meeting.place(),
                turn(meeting.turn(), users),
                handover == null
                        ? null
                        : new HandoverJson(
                                handover.text(), new UserJson(handover.by().key(), users.displayName(handover.by()))),
                TurnJson.written(meeting.closedAt()));
    }

    private static TurnOfMeetingJson turn(Turn turn, Users users) {
        return new TurnOfMeetingJson(
                UserJson.of(turn.wearer().orElse(null), users),
                UserJson.of(turn.scheduled(), users),
                turn.published(),
                turn.pinned(),
                turn.reason().name(),
                turn.correction());
    }

    static NewTeamMeeting added(JsonFields fields) {
        fields.allow("type", "day", "from", "place");
        return new NewTeamMeeting(
                fields.optionalChoice("type", TeamMeetingType.class).orElse(TeamMeetingType.TEAM),
                TurnJson.day(fields, "day"),
                fields.optionalTime("from").orElse(null),
                text(fields, "place", TeamMeeting.PLACE_LIMIT).orElse(null));
    }

    /** A text that holds no national identity number; absent, null and blank are the same. */
    static Optional<String> text(JsonFields fields, String field, int limit) {
        Optional<String> text = fields.optionalString(field).filter(given -> !given.isBlank());
        if (text.isEmpty()) {
            return text;
        }
        return fields.optionalString(field, limit).map(given -> NationalId.refuse(given, fields.path(field)));
    }

    static Patch<String> patch(JsonFields fields, String field, int limit) {
        return fields.names(field) ? Patch.to(text(fields, field, limit).orElse(null)) : Patch.absent();
    }
}
