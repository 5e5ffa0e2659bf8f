package no.samskriv.crisis.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FindKeyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @ParameterizedTest
    @CsvSource({
        "NAME, Nord Elvestad, nord  ELVESTAD",
        "NAME, Åse-Marie, åse marie",
        "OTHER_NAME, Bjørn, BJØRN",
        "PHONE, 000 00 101, 00000101",
        "PHONE, 000 00 101, +47 000 00 101",
        "PHONE, +47 000 00 101, 000-00-101",
        "PHONE, 40 00 01 01, 0047 40000101",
        "BIRTH_DATE, 1988-03-12, 12.03.1988",
        "BIRTH_DATE, 1988-03-12, 12.3.88",
        "BIRTH_DATE, 1988-03-12, 120388",
        "BIRTH_DATE, 1988-03-12, 12 03 1988",
        "BIRTH_DATE, 1988-03-12, 12031988",
        "BIRTH_DATE, 1988-03-12, 1988-03-12",
        "BIRTH_DATE, 2004-01-02, 2/1-04"
    })
    void isTheSameHoweverItIsWritten(FindBy by, String said, String typed) {
        assertThat(FindKey.of(typed, TODAY)).contains(new FindMark(by, said).key());
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, Nord, Nor",
        "NAME, Nord, Nord E",
        "PHONE, 000 00 101, 000 00 10",
        "PHONE, 000 00 101, 101",
        "BIRTH_DATE, 1988-03-12, 12.03",
        "BIRTH_DATE, 1988-03-12, 03.12.1988"
    })
    void aPartOfItIsNotIt(FindBy by, String said, String typed) {
        assertThat(FindKey.of(typed, TODAY)).doesNotContain(new FindMark(by, said).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "…", "\u0000"})
    void whatSaysNothingIsNothing(String typed) {
        assertThat(FindKey.of(typed, TODAY)).isEmpty();
    }

    @Test
    void aYearInTwoFiguresIsTheLastOneThereWas() {
        assertThat(FindKey.of("01.01.26", TODAY)).contains("b:2026-01-01");
        assertThat(FindKey.of("01.01.27", TODAY)).contains("b:1927-01-01");
    }

    @Test
    void neverHasMoreFormsThanAreAskedFor() {
        assertThat(FindKey.of("12031988", TODAY)).hasSizeLessThanOrEqualTo(FindKey.FORMS);
    }
}
