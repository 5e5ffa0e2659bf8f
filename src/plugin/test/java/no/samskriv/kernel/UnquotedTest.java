package no.samskriv.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class UnquotedTest {
    private static final String WORDS = "Jeg vil spise frokost";

    private final Throwable failure = new IllegalStateException(
            "not saved: " + WORDS, new SQLException("Failing row contains (" + WORDS + ")", "23502"));

    @Test
    void saysWhatFailedAndWhereButNotWhatSomebodyWrote() {
        Unquoted unquoted = Unquoted.of(failure);

        assertThat(unquoted).hasStackTraceContaining("java.lang.IllegalStateException");
        assertThat(unquoted).hasStackTraceContaining("java.sql.SQLException (SQLSTATE 23502)");
        assertThat(unquoted.getStackTrace()).isEqualTo(failure.getStackTrace());
        assertThat(String.valueOf(unquoted) + unquoted.getCause()).doesNotContain(WORDS);
    }
}
