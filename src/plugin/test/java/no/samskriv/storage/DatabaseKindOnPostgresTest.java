package no.samskriv.storage;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class DatabaseKindOnPostgresTest extends DatabaseKindContract {
    DatabaseKindOnPostgresTest() {
        super("POSTGRESQL");
    }
}
