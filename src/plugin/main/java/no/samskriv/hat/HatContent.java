package no.samskriv.hat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.person.Person;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamMember;

/**
 * What a team's page of the hat is drawn from.
 *
 * @param members who is in the team now
 * @param meetings all the team has had and is to have, the earliest first
 * @param discussions whom they talked about, without a single text, also of persons whom the reader may not know of
 * @param effects as {@code discussions}
 * @param grants the persons whose part the reader sees; everybody else is no more than a number here
 * @param persons who they are, by reference; of {@code grants} alone
 */
public record HatContent(
        TeamAccess.Own own,
        List<TeamMember> members,
        List<TeamMeeting> meetings,
        List<Discussion> discussions,
        List<Effect> effects,
        Map<PersonRef, Grant> grants,
        Map<PersonRef, Person> persons,
        LocalDate today) {
    public HatContent {
        members = List.copyOf(members);
        meetings = List.copyOf(meetings);
        discussions = List.copyOf(discussions);
        effects = List.copyOf(effects);
        grants = Map.copyOf(grants);
        persons = Map.copyOf(persons);
    }

    public UUID team() {
        return own.team().id();
    }

    /** The meeting with the hat that is under way, or the next one, today's among them; none when nothing is planned. */
    public Optional<TeamMeeting> now() {
        return withHat()
                .filter(meeting -> meeting.status() == TeamMeetingStatus.UNDER_WAY)
                .findFirst()
                .or(() -> withHat()
                        .filter(meeting -> meeting.status() == TeamMeetingStatus.PLANNED
                                && !meeting.day().isBefore(today))
                        .findFirst());
    }

    /** The last meeting with the hat that was held. */
    public Optional<TeamMeeting> last() {
        return withHat().filter(meeting -> meeting.isHeld(today)).reduce((earlier, later) -> later);
    }

    private Stream<TeamMeeting> withHat() {
        return meetings.stream().filter(meeting -> meeting.type().hasHat());
    }

    /** Whether the reader may know that this person is talked about here. */
    public boolean shows(PersonRef person) {
        return grants.containsKey(person);
    }
}
