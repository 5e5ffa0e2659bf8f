package no.samskriv.person;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** A team to begin with; without a name it is called as its space is. */
record NewTeam(
        @Nullable String name,
        String spaceKey,
        @Nullable DayOfWeek meetingDay,
        @Nullable String dutyPhone,
        @Nullable String privacyContact) {}
