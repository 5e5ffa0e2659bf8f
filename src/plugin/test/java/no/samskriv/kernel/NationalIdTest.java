package no.samskriv.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NationalIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"01010199999", "Nord 01010199999", "(010101 99999)", "010101-99999", "010101.99999"})
    void isRefusedWhereverItStands(String text) {
        assertThat(Problems.of(() -> NationalId.refuse(text, "name")))
                .isEqualTo(Problems.invalid("name", "national-id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22334455",
                "22 33 44 55 eller 66 77 88 99",
                "+46701234567",
                "004722334455",
                "kl. 10 til 1130",
                "2026-11-24"
            })
    void isNotSeenInOtherNumbers(String text) {
        assertThat(NationalId.refuse(text, "name")).isEqualTo(text);
    }
}
