package no.samskriv.storage;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class DatabaseKindOnH2Test extends DatabaseKindContract {
    DatabaseKindOnH2Test() {
        super("H2");
    }
}
