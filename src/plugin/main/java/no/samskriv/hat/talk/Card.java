package no.samskriv.hat.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.WishKind;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.TeamMember;
import org.jspecify.annotations.Nullable;

/**
 * What the hat card of one person is drawn from: everything about the person, for whoever was let in to it.
 *
 * @param discussion with its texts
 * @param members who is in the team now
 * @param wish what the person has said about being talked about; null when nobody has asked
 * @param ownWords what the person said last, anywhere; null when nothing is written down
 */
public record Card(
        Discussion discussion,
        TeamMeeting meeting,
        Grant grant,
        Person person,
        Circle circle,
        List<TeamMember> members,
        @Nullable WishKind wish,
        @Nullable VoiceText ownWords,
        LocalDate today) {
    public Card {
        members = List.copyOf(members);
    }

    /** Whether the reader may write on it: not the person, and not while it is shown to the person. */
    public boolean mayWrite() {
        return grant.writes(Section.TEAM_TALK) && !grant.toThePerson();
    }

    /** Who has the hat. */
    public Optional<UserRef> holder() {
        return meeting.turn().wearer();
    }

    /** Whether whoever has the hat works too closely with the person to speak for them against the service (INV-19). */
    public boolean isTooClose() {
        return holder().filter(this::isClose).isPresent();
    }

    /** Whether whoever has the hat does not work with the person, and so reads nothing of this. */
    public boolean isWithoutAccess() {
        return holder().filter(user -> !works(user)).isPresent();
    }

    /** Who could speak for the person instead: those of the team who work with the person, and are not as close. */
    public List<UserRef> standIns() {
        return colleagues()
                .filter(user -> !isClose(user) && holder().filter(user::equals).isEmpty())
                .toList();
    }

    /** Who may tell the person: whoever works with the person, the coordinator first. */
    public List<UserRef> tellers() {
        return Stream.concat(
                        Stream.of(person.coordinator(), person.mainContact())
                                .flatMap(Stream::ofNullable)
                                .filter(this::works),
                        circle.workers().stream().map(StaffAssignment::user))
                .distinct()
                .toList();
    }

    private Stream<UserRef> colleagues() {
        return members.stream().map(TeamMember::user).filter(this::works).distinct();
    }

    /** The main contact; the coordinator of somebody who has none. */
    private boolean isClose(UserRef user) {
        UserRef closest = person.mainContact() == null ? person.coordinator() : person.mainContact();
        return user.equals(closest);
    }

    boolean works(UserRef user) {
        return circle.workers().stream().anyMatch(worker -> worker.user().equals(user));
    }
}
