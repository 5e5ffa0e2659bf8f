package no.samskriv.ao;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class ColumnOnH2Test extends ColumnContract {
    @Override
    String afterU0000() {
        return "a\u0000b";
    }

    @Override
    String afterUnpairedSurrogate() {
        return "a?b";
    }
}
