package no.samskriv.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.meeting.minutes.MinutesText.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said is written down so that every version to come reads it alike. */
final class MinutesTextTest {
    private static final UUID ONE = UUID.fromString("a0000000-0000-4000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("a0000000-0000-4000-8000-000000000002");

    @Test
    void isWrittenLineByLine() {
        assertThat(minutes("Jeg vil ikke.").text()).isEqualTo("""
                samskriv-minutes 1
                item a0000000-0000-4000-8000-000000000001
                text PERSON Hvem blir med?
                note a0000000-0000-4000-8000-000000000002
                about a0000000-0000-4000-8000-000000000001
                lane PERSON
                text PERSON Jeg vil ikke.
                """);
    }

    @Test
    void theOrderItWasReadInIsOfNoAccount() {
        MinutesText minutes = minutes("Jeg vil ikke.");
        MinutesText other = new MinutesText(
                List.of(minutes.blocks().get(1), minutes.blocks().get(0)));

        assertThat(other.hash()).isEqualTo(minutes.hash());
        assertThat(minutes("Jeg vil.").hash()).isNotEqualTo(minutes.hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nnote a0000000-0000-4000-8000-000000000009\ntext PERSON b",
                "\\n",
                "\r\n\\",
                " ",
                "😀 \u2028",
                "item x"
            })
    void noWordsBreakOutOfTheirLine(String words) {
        MinutesText minutes = minutes(words);

        assertThat(MinutesText.parse(minutes.text())).isEqualTo(minutes);
        assertThat(minutes.block(TWO).orElseThrow().words()).isEqualTo(words);
    }

    @Test
    void refusesWhatIsNoMinutes() {
        assertThatIllegalArgumentException().isThrownBy(() -> MinutesText.parse("samskriv-plan 1\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> MinutesText.parse("samskriv-minutes 1\nnote"));
    }

    private static MinutesText minutes(String words) {
        return new MinutesText(List.of(
                new Block(MinutesText.ITEM, ONE, Map.of("text", "PERSON Hvem blir med?")),
                new Block(
                        MinutesText.NOTE,
                        TWO,
                        Map.of("text", "PERSON " + words, "lane", "PERSON", "about", ONE.toString()))));
    }
}
