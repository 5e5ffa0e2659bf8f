package no.samskriv.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RevisionTest {

    @Test
    void countsFromOne() {
        assertThat(Revision.FIRST.number()).isEqualTo(1);
        assertThat(Revision.FIRST.next()).isEqualTo(new Revision(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void isNeverLessThanOne(int number) {
        assertThatThrownBy(() -> new Revision(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(number));
    }
}
