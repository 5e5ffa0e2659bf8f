package no.samskriv.trust.site.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.trust.site.InformationGiven;
import no.samskriv.trust.site.InformationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class InformationStoreContract {
    private StatementCounter statements;
    private InformationStore information;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        information = new InformationStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasPutInTheNewestFirst() {
        InformationGiven first = given(NORD, null);
        InformationGiven second = given(NORD, UUID.randomUUID());
        information.insert(first);
        information.insert(second);
        information.insert(given(OST, null));
        statements.reset();

        assertThat(information.of(NORD)).containsExactly(second, first);
        assertThat(statements.snapshot().app()).isEqualTo(1);
        assertThat(information.find(first.id())).contains(first);
    }

    @Test
    void findsNothingThatIsNotThere() {
        assertThat(information.of(NORD)).isEmpty();
        assertThat(information.find(UUID.randomUUID())).isEmpty();
    }

    private static InformationGiven given(PersonRef person, @Nullable UUID related) {
        return new InformationGiven(
                UUID.randomUUID(),
                person,
                related == null ? InformationKind.FULL : InformationKind.CONTACT,
                related,
                "nn",
                LocalDate.parse("2026-11-25"),
                KOORDINATOR_A);
    }
}
