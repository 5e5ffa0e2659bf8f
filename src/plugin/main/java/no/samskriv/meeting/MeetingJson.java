package no.samskriv.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Users;
import no.samskriv.person.PeopleJson;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** A meeting in an answer, without what it consists of. */
public record MeetingJson(
        String id,
        int revision,
        String person,
        String type,
        String status,
        String day,
        @Nullable String from,
        @Nullable String to,
        @Nullable String place,
        @Nullable UserJson facilitator,
        @Nullable UserJson noteTaker,
        @Nullable String interpreter,
        @Nullable String service,
        @Nullable String dayOne,
        @Nullable String previous,
        @Nullable Long page,
        @Nullable String current,
        @Nullable String pausedAt,
        @Nullable String endedAt,
        boolean removed) {

    public static MeetingJson of(Meeting meeting, Users users) {
        MeetingFrame frame = meeting.frame();
        return new MeetingJson(
                meeting.id().toString(),
                meeting.revision().number(),
                meeting.person().value(),
                meeting.type().name(),
                meeting.status().name(),
                frame.day().toString(),
                text(frame.from()),
                text(frame.to()),
                frame.place(),
                UserJson.of(frame.facilitator(), users),
                UserJson.of(frame.noteTaker(), users),
                frame.interpreter(),
                frame.service(),
                text(frame.dayOne()),
                text(meeting.previous()),
                meeting.page(),
                text(meeting.current()),
                text(meeting.pausedAt()),
                text(meeting.endedAt()),
                meeting.removed());
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }

    /** What a new meeting is; held today unless a day is named. */
    static NewMeeting added(JsonFields fields, Users users, LocalDate today) {
        fields.allow(
                "type",
                "status",
                "day",
                "from",
                "to",
                "place",
                "facilitator",
                "noteTaker",
                "interpreter",
                "service",
                "dayOne",
                "previous");
        MeetingChange given = change(fields, users, Optional.empty());
        return new NewMeeting(
                fields.choice("type", MeetingType.class),
                given.status().orElse(MeetingStatus.PLANNED),
                given.over(MeetingFrame.on(today)),
                given.previous().value());
    }

    static MeetingChange changed(JsonFields fields, Users users) {
        fields.allow(
                "status",
                "day",
                "from",
                "to",
                "place",
                "facilitator",
                "noteTaker",
                "interpreter",
                "service",
                "dayOne",
                "previous",
                "current",
                "removed");
        return change(fields, users, fields.optionalFlag("removed"));
    }

    private static MeetingChange change(JsonFields fields, Users users, Optional<Boolean> removed) {
        PeopleJson people = new PeopleJson(fields, users);
        return new MeetingChange(
                fields.optionalChoice("status", MeetingStatus.class),
                people.changed("day", fields.optionalDate("day")),
                time(fields, "from"),
                time(fields, "to"),
                fields.patchString("place", MeetingFrame.LIMIT),
                people.patchUser("facilitator"),
                people.patchUser("noteTaker"),
                fields.patchString("interpreter", MeetingFrame.LIMIT),
                fields.patchString("service", MeetingFrame.LIMIT),
                fields.patchDate("dayOne"),
                fields.patchId("previous"),
                fields.patchId("current"),
                removed);
    }

    private static Patch<LocalTime> time(JsonFields fields, String name) {
        return fields.names(name) ? Patch.to(fields.optionalTime(name).orElse(null)) : Patch.absent();
    }
}
