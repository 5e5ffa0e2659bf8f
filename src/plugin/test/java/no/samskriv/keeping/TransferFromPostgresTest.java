package no.samskriv.keeping;

import no.samskriv.ao.OnH2;
import no.samskriv.ao.OnPostgres;
import no.samskriv.ao.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class TransferFromPostgresTest extends TransferContract {
    private static final TestDatabase OTHER = OnH2.make();

    @AfterAll
    static void drop() {
        OTHER.close();
    }

    @Override
    TestDatabase other() {
        return OTHER;
    }

    @Override
    int people() {
        return 100;
    }
}
