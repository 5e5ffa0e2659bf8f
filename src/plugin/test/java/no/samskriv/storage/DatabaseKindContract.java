package no.samskriv.storage;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskriv.Tables;
import no.samskriv.ao.TestDatabase;
import org.junit.jupiter.api.Test;

abstract class DatabaseKindContract {
    private final String expected;

    DatabaseKindContract(String expected) {
        this.expected = expected;
    }

    @Test
    void isNamed(TestDatabase database) {
        assertThat(new DatabaseKind(Tables.emptied(database)).name()).isEqualTo(expected);
    }
}
