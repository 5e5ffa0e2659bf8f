package no.samskriv.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.samskriv.kernel.PersonRef;
import org.junit.jupiter.api.Test;

final class ReferencesTest {

    @Test
    void holdNothingThatIsMistakenForSomethingElseAndNoVowel() {
        List<PersonRef> drawn = Stream.generate(new References(new Random(1), ref -> false)::draw)
                .limit(2_000)
                .toList();

        assertThat(drawn).allSatisfy(ref -> assertThat(ref.value()).matches("P-[2-9B-DF-HJ-NP-TV-Z]{4}"));
        assertThat(drawn.stream().distinct().count()).isGreaterThan(1_900);
    }
}
