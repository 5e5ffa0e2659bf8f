package no.samskriv.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonRefTest {

    @ParameterizedTest
    @ValueSource(strings = {"P-0001", "P-7K3M", "P-ZZZZ"})
    void readsAReference(String typed) {
        assertThat(PersonRef.parse(typed)).contains(new PersonRef(typed));
        assertThat(new PersonRef(typed)).hasToString(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P-", "P-001", "P-00001", "p-0001", "P-7k3m", "P-ÆØÅ1", "P-٠٠٠١", " P-0001", "P-0001\n"})
    void isNoReference(String typed) {
        assertThat(PersonRef.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new PersonRef(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTheSameAsAnotherWithTheSameValue() {
        assertThat(new PersonRef("P-0001")).isEqualTo(new PersonRef("P-0001")).isNotEqualTo(new PersonRef("P-0002"));
    }
}
