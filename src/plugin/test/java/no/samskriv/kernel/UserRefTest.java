package no.samskriv.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class UserRefTest {

    @Test
    void isTheKeyAndNothingElse() {
        assertThat(new UserRef("2c9d8a3e")).hasToString("2c9d8a3e");
    }

    @Test
    void hasAKeyThatFitsItsColumn() {
        assertThat(new UserRef("x".repeat(255)).key()).hasSize(255);
        assertThatThrownBy(() -> new UserRef("x".repeat(256))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UserRef(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
