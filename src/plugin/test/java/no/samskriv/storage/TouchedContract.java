package no.samskriv.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class TouchedContract {
    private static final PersonRef NORD = new PersonRef("P-0001");
    private static final PersonRef SOR = new PersonRef("P-0002");
    private static final UserRef COORDINATOR = new UserRef("key-koordinator-a");
    private static final Instant NOON = Instant.parse("2026-03-29T12:00:00Z");

    private final UUID thing = UUID.randomUUID();
    private final List<List<PersonRef>> told = new ArrayList<>();
    private ActiveObjects ao;
    private Changes changes;
    private InTransaction inTransaction;

    @BeforeEach
    void connect(TestDatabase database) {
        ao = database.activeObjects(ChangeRow.class, ChangedValueRow.class);
        changes = new Changes(ao);
        inTransaction = new AoTransactions(ao, persons -> told.add(List.copyOf(persons)));
    }

    @Test
    void tellsOnceOfEverybodySomethingWasChangedAbout() {
        inTransaction.run(() -> {
            begin(SOR, UUID.randomUUID());
            inTransaction.run(() -> begin(NORD, UUID.randomUUID()));
            begin(SOR, UUID.randomUUID());
        });

        assertThat(told).containsExactly(List.of(NORD, SOR));
    }

    @Test
    void saysNothingWhereNobodyIsTouched() {
        inTransaction.run(() -> begin(null, UUID.randomUUID()));
        begin(NORD, UUID.randomUUID());

        assertThat(told).isEmpty();
    }

    @Test
    void tellsOfWhatHasNoRevisionToo() {
        inTransaction.run(() -> Touched.note(NORD));

        assertThat(told).containsExactly(List.of(NORD));
    }

    @Test
    void undoesTheChangeThatCannotBeSummedUp() {
        InTransaction failing = new AoTransactions(ao, persons -> {
            throw new IllegalStateException("no room");
        });

        assertThatThrownBy(() -> failing.run(() -> begin(NORD, thing))).isInstanceOf(IllegalStateException.class);

        assertThat(ao.count(ChangeRow.class, Query.select().where("ENTITY = ?", thing.toString())))
                .isZero();
    }

    @Test
    void forgetsWhatTheDatabaseUndid() {
        List<String> attempts = new ArrayList<>();

        inTransaction.run(() -> {
            attempts.add("one more");
            begin(attempts.size() == 1 ? SOR : NORD, UUID.randomUUID());
            if (attempts.size() == 1) {
                throw new IllegalStateException(new SQLException("again, please", "40001"));
            }
        });

        assertThat(told).containsExactly(List.of(NORD));
    }

    private void begin(PersonRef person, UUID id) {
        changes.begin(new Subject(person, id, "GOAL"), COORDINATOR, NOON);
    }
}
