package no.samskriv.hat.learning.store;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.Tables;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.learning.Holds;
import no.samskriv.hat.learning.ValueCheck;
import no.samskriv.hat.learning.ValueStatement;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class CheckStoreContract {
    private static final Instant AT = Instant.parse("2026-11-18T09:00:00.123Z");

    private ActiveObjects ao;
    private CheckStore checks;

    @BeforeEach
    void connect(TestDatabase database) {
        ao = Tables.emptied(database);
        checks = new CheckStore(ao);
    }

    @Test
    void givesBackARoundThatNobodyHasAnswered() {
        ValueCheck begun = begun(1);

        checks.insert(begun);

        assertThat(checks.find(begun.id())).contains(begun);
    }

    @Test
    void givesBackTheSums() {
        ValueCheck begun = begun(1);
        checks.insert(begun);
        ValueCheck answered = answered(answered(begun, KOORDINATOR_A, Holds.MOSTLY), ERFARING_C, Holds.NO);

        checks.save(answered);
        assertThat(checks.find(begun.id())).contains(answered);

        checks.save(answered.over());
        assertThat(checks.find(begun.id())).contains(answered.over());
    }

    @Test
    void keepsWhoAnsweredInAnOrderThatTellsNothing() {
        ValueCheck one = answered(answered(begun(1), KOORDINATOR_A, Holds.NO), ERFARING_C, Holds.FULLY);
        ValueCheck other = answered(answered(begun(2), ERFARING_C, Holds.FULLY), KOORDINATOR_A, Holds.NO);
        checks.insert(one);
        checks.insert(other);

        CheckRow[] rows = ao.find(CheckRow.class, Query.select().order("ID ASC"));
        assertThat(rows).hasSize(2);
        assertThat(rows[0].getAnswered()).isEqualTo(rows[1].getAnswered());
        assertThat(rows[0].getSums()).isEqualTo(rows[1].getSums());
    }

    @Test
    void listsTheNewestFirst() {
        checks.insert(begun(1));
        checks.insert(begun(2));

        assertThat(checks.of(TEAM)).containsExactly(begun(2), begun(1));
    }

    private static ValueCheck begun(int number) {
        return ValueCheck.begun(new UUID(1, number), TEAM, KOORDINATOR_A, AT);
    }

    private static ValueCheck answered(ValueCheck check, UserRef user, Holds holds) {
        Map<ValueStatement, Holds> answers = new EnumMap<>(ValueStatement.class);
        for (ValueStatement statement : ValueStatement.values()) {
            answers.put(statement, holds);
        }
        return check.and(user, answers);
    }
}
