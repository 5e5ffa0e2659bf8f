package no.samskriv.meeting.people;

import java.util.Optional;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Section;
import no.samskriv.person.ParticipantService;

/** What an invitation says besides when and where. */
public final class InvitationService {
    private final ParticipantService participants;
    private final InTransaction inTransaction;

    public InvitationService(ParticipantService participants, InTransaction inTransaction) {
        this.participants = participants;
        this.inTransaction = inTransaction;
    }

    /** The number of the team, for whoever may know who works with the person. */
    Optional<String> phone(Grant grant) {
        return grant.reads(Section.PARTICIPATION)
                ? inTransaction.call(() -> Optional.ofNullable(
                        participants.teamAround(grant).team().dutyPhone()))
                : Optional.empty();
    }
}
