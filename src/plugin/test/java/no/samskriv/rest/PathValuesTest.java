package no.samskriv.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PathValuesTest {
    private static final String UUID_TEXT = "0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a";

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", "\"3-gzip\"", "\"3--gzip\"", "W/\"3-gzip\"", " \"3\" "})
    void readsARevisionInEveryFormProxiesMakeOfIt(String header) {
        assertThat(PathValues.ifMatch(header)).isEqualTo(new Revision(3));
    }

    @Test
    void readsALargeRevision() {
        assertThat(PathValues.ifMatch("\"999999999\"")).isEqualTo(new Revision(999_999_999));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*", " * "})
    void missesARevisionThatIsNotNamed(String header) {
        assertThat(Problems.of(() -> PathValues.ifMatch(header))).isEqualTo(new Problem.RevisionMissing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "\"\"",
                "\"0\"",
                "\"03\"",
                "\"-1\"",
                "\"1\", \"2\"",
                "\"9999999999\"",
                "w/\"3\"",
                "\"abc\"",
                "\"٣\""
            })
    void refusesWhatIsNoRevision(String header) {
        assertThat(Problems.of(() -> PathValues.ifMatch(header)))
                .isEqualTo(Problems.invalid("If-Match", "not-a-revision"));
    }

    @Test
    void readsWhatNamesSomething() {
        assertThat(PathValues.personRef("P-7K3M")).isEqualTo(new PersonRef("P-7K3M"));
        assertThat(PathValues.id(UUID_TEXT)).isEqualTo(UUID.fromString(UUID_TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "p-0001", "P-00011", "0-0-0-0-0", "0C1D8A3E-9F00-4D11-8000-5A5A5A5A5A5A"})
    void findsNothingUnderWhatCannotNameAnything(String value) {
        assertThat(Problems.of(() -> PathValues.personRef(value))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> PathValues.id(value))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void takesTheIdTheClientChose() {
        assertThat(PathValues.idempotencyKey(UUID_TEXT)).isEqualTo(UUID.fromString(UUID_TEXT));
    }

    @Test
    void drawsANewIdForAClientThatChoseNone() {
        assertThat(PathValues.idempotencyKey(null)).isNotEqualTo(PathValues.idempotencyKey(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "0-0-0-0-0"})
    void refusesAnIdempotencyKeyThatIsNoUuid(String header) {
        assertThat(Problems.of(() -> PathValues.idempotencyKey(header)))
                .isEqualTo(Problems.invalid("Idempotency-Key", "not-a-uuid"));
    }
}
