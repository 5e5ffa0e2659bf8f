package no.samskriv.ao;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class ColumnOnPostgresTest extends ColumnContract {
    @Override
    String afterU0000() {
        return "refused";
    }

    @Override
    String afterUnpairedSurrogate() {
        return "a?b";
    }
}
