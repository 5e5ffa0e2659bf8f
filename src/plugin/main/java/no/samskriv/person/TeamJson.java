package no.samskriv.person;

import java.time.DayOfWeek;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** A team in an answer; {@code mayChange} says whether the reader may change it and its members. */
public record TeamJson(
        String id,
        int revision,
        String name,
        @Nullable String spaceKey,
        @Nullable String meetingDay,
        @Nullable String dutyPhone,
        @Nullable String privacyContact,
        boolean mayChange) {
    static TeamJson of(TeamAccess.Own own) {
        Team team = own.team();
        return new TeamJson(
                team.id().toString(),
                team.revision().number(),
                team.name(),
                team.spaceKey(),
                team.meetingDay() == null ? null : team.meetingDay().name(),
                team.dutyPhone(),
                team.privacyContact(),
                own.mayChange());
    }

    static NewTeam added(JsonFields fields, Users users) {
        fields.allow("name", "spaceKey", "meetingDay", "dutyPhone", "privacyContact");
        PeopleJson people = new PeopleJson(fields, users);
        return new NewTeam(
                people.text("name", Team.NAME_LIMIT).orElse(null),
                fields.string("spaceKey", Team.NAME_LIMIT),
                fields.patchChoice("meetingDay", DayOfWeek.class).value(),
                people.phone("dutyPhone").orElse(null),
                people.text("privacyContact", Team.NAME_LIMIT).orElse(null));
    }

    static TeamChange changed(JsonFields fields, Users users) {
        fields.allow("name", "meetingDay", "dutyPhone", "privacyContact");
        PeopleJson people = new PeopleJson(fields, users);
        return new TeamChange(
                people.changedText("name", Team.NAME_LIMIT),
                fields.patchChoice("meetingDay", DayOfWeek.class),
                people.patchPhone("dutyPhone"),
                people.patchText("privacyContact", Team.NAME_LIMIT));
    }
}
