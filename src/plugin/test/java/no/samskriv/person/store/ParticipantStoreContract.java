package no.samskriv.person.store;

import static no.samskriv.kernel.FakeUsers.SOSTER_NORD;
import static no.samskriv.person.SampleParticipants.ended;
import static no.samskriv.person.SampleParticipants.gp;
import static no.samskriv.person.SampleParticipants.participant;
import static no.samskriv.person.SampleParticipants.sister;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.ParticipantStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ParticipantStoreContract {
    private static final Participant ELSEWHERE =
            participant(UUID.randomUUID(), OST, SOSTER_NORD, "Søster", ParticipantKind.OTHER);

    private StatementCounter statements;
    private ParticipantStore participants;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        participants = new ParticipantStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasPutInInTheOrderItCame() {
        Participant full = full();
        participants.insert(sister());
        participants.insert(ELSEWHERE);
        participants.insert(full);
        participants.insert(gp());

        assertThat(participants.of(NORD)).containsExactly(sister(), full, gp());
        assertThat(participants.find(full.id())).contains(full);
        assertThat(participants.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void savesWhatHasChanged() {
        participants.insert(sister());

        participants.save(ended(sister()));

        assertThat(participants.find(sister().id())).contains(ended(sister()));
    }

    @Test
    void findsAsWhatAUserTakesPart() {
        participants.insert(sister());
        participants.insert(ELSEWHERE);
        participants.insert(gp());

        assertThat(participants.of(NORD.value(), SOSTER_NORD)).containsExactly(sister());
        assertThat(participants.of("P-9999", SOSTER_NORD)).isEmpty();
        assertThat(participants.of(SOSTER_NORD)).containsExactly(sister(), ELSEWHERE);
    }

    @Test
    void readsThoseOfManyPersonsWithOneStatementForEachFiveHundred() {
        participants.insert(sister());
        participants.insert(ELSEWHERE);
        List<PersonRef> persons = new ArrayList<>();
        for (int i = 1; i <= 501; i++) {
            persons.add(new PersonRef("P-%04d".formatted(i)));
        }
        statements.reset();

        assertThat(participants.of(persons)).containsExactlyInAnyOrder(sister(), ELSEWHERE);
        assertThat(statements.snapshot().app()).isEqualTo(2);
        assertThat(participants.of(List.of())).isEmpty();
    }

    private static Participant full() {
        String line = "🥁".repeat(Participant.LINE_LIMIT);
        return new Participant(
                UUID.randomUUID(),
                NORD,
                UUID.randomUUID(),
                SOSTER_NORD,
                "🥁".repeat(Participant.NAME_LIMIT),
                "🥁".repeat(Participant.NAME_LIMIT),
                ParticipantKind.GUARDIAN,
                line,
                line,
                line,
                line,
                line,
                LocalDate.parse("1999-12-31"),
                LocalDate.parse("2999-12-31"),
                ParticipantStatus.INVITED,
                SOSTER_NORD,
                Revision.FIRST);
    }
}
