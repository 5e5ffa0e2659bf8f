package no.samskriv.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {
    @Test
    void separatesByCommasAndEndsAsTheStandardSays() {
        assertThat(Csv.line(List.of("P-0001", "", "Øst"))).isEqualTo("P-0001,,Øst\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(Csv.line(List.of("a,b", "«c\"d»", "e\nf"))).isEqualTo("\"a,b\",\"«c\"\"d»\",\"e\nf\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47", "-1", "@SUM(A1)", "\tx", "\rx"})
    void isNeverAFormula(String text) {
        String cell = Csv.line(List.of(text)).replace("\"", "");

        assertThat(cell).startsWith("'" + text.charAt(0));
    }
}
