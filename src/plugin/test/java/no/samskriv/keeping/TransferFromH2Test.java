package no.samskriv.keeping;

import no.samskriv.ao.OnH2;
import no.samskriv.ao.OnPostgres;
import no.samskriv.ao.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class TransferFromH2Test extends TransferContract {
    private static final TestDatabase OTHER = OnPostgres.make();

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
        return 200;
    }
}
