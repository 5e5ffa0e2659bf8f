package no.samskriv.person;

import java.time.DayOfWeek;
import java.util.Optional;
import no.samskriv.kernel.Patch;

/** What somebody wants to be different about a team. */
record TeamChange(
        Optional<String> name, Patch<DayOfWeek> meetingDay, Patch<String> dutyPhone, Patch<String> privacyContact) {
    Team over(Team before) {
        return new Team(
                before.id(),
                name.orElse(before.name()),
                before.spaceKey(),
                meetingDay.over(before.meetingDay()),
                dutyPhone.over(before.dutyPhone()),
                privacyContact.over(before.privacyContact()),
                before.demo(),
                before.revision().next());
    }
}
