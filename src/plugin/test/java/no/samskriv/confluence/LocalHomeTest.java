package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LocalHomeTest {

    @Test
    void isAFolderOfOursInTheHomeOfTheNodeAndNotInTheSharedOne() {
        FakeHomes homes = new FakeHomes(Optional.of(Path.of("local")), Optional.of(Path.of("shared")));

        assertThat(new LocalHome(homes).path()).isEqualTo(Path.of("local", "samskriv"));
    }

    @Test
    void isNowhereWhereTheNodeHasNone() {
        assertThatIllegalStateException()
                .isThrownBy(new LocalHome(FakeHomes.NONE)::path)
                .withMessageContaining("no local home");
    }
}
