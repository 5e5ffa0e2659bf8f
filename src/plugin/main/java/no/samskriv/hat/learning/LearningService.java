package no.samskriv.hat.learning;

import java.util.List;
import java.util.UUID;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.learning.store.CheckStore;
import no.samskriv.hat.learning.store.NoteStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamAccess.Own;

/** What a team learns from as a whole, for whoever is in the team; one statement for each table. */
public final class LearningService {
    private final TeamAccess access;
    private final NoteStore notes;
    private final CheckStore checks;
    private final TeamMeetingStore meetings;
    private final InTransaction inTransaction;
    private final Now now;

    public LearningService(
            TeamAccess access,
            NoteStore notes,
            CheckStore checks,
            TeamMeetingStore meetings,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.notes = notes;
        this.checks = checks;
        this.meetings = meetings;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Not found for whoever neither is in the team nor administers its space. */
    Learning of(UUID team) {
        return inTransaction.call(() -> {
            Own own = access.requireRead(team);
            return learning(own, meetings.of(team));
        });
    }

    /** A meeting without the hat, and what it is held over. */
    record About(TeamMeeting meeting, Learning learning) {}

    /** Not found for a meeting with the hat. */
    About meeting(UUID id) {
        return inTransaction.call(() -> {
            TeamMeeting meeting =
                    meetings.find(id).filter(found -> !found.type().hasHat()).orElseThrow(ProblemException::notFound);
            Own own = access.requireRead(meeting.team());
            return new About(meeting, learning(own, List.of(meeting)));
        });
    }

    /** What everybody in the team sees on its page, for a reader who was let in to it already. */
    List<TeamNote> notes(Own own) {
        return inTransaction.call(() -> visible(own.team().id(), own.user()));
    }

    private Learning learning(Own own, List<TeamMeeting> held) {
        UUID team = own.team().id();
        boolean isMember =
                access.members(own).stream().anyMatch(member -> member.user().equals(own.user()));
        return new Learning(
                own, isMember, visible(team, own.user()), checks.of(team), held, now.today(), now.instant());
    }

    private List<TeamNote> visible(UUID team, UserRef reader) {
        return notes.of(team).stream()
                .filter(note -> note.isFor(reader, now.instant()))
                .toList();
    }
}
