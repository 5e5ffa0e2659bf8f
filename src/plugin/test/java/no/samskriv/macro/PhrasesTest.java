package no.samskriv.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.samskriv.kernel.FakeCurrentUser;
import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.FakeNow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhrasesTest {
    private final FakeMessages messages = new FakeMessages();
    private final FakeCurrentUser reader = new FakeCurrentUser();
    private final FakeNow now = new FakeNow();
    private final Phrases phrases = new Phrases(messages, reader, now);

    @ParameterizedTest
    @CsvSource({
        "Nord, Nords",
        "Øst, Østs",
        "Hans, Hans’",
        "Beatrix, Beatrix’",
        "LARS, LARS’",
        "Moritz, Moritz’",
        "'', s"
    })
    void makesAGenitiveInBokmal(String name, String genitive) {
        assertThat(phrases.genitive(name)).isEqualTo(genitive);
    }

    @ParameterizedTest
    @CsvSource({"Nord, Nord sine", "Hans, Hans sine"})
    void makesAGenitiveInNynorsk(String name, String genitive) {
        messages.nynorsk();

        assertThat(phrases.genitive(name)).isEqualTo(genitive);
    }

    @ParameterizedTest
    @CsvSource({"Nord, Nord’s", "Hans, Hans’"})
    void makesAGenitiveInEnglish(String name, String genitive) {
        messages.english();

        assertThat(phrases.genitive(name)).isEqualTo(genitive);
    }

    @Test
    void leavesTheYearOutWhenItIsThisYears() {
        assertThat(day("2026-05-17T10:00:00Z")).isEqualTo("17. mai");
        assertThat(day("2025-05-17T10:00:00Z")).isEqualTo("17. mai 2025");
        assertThat(day("2027-01-01T10:00:00Z")).isEqualTo("1. januar 2027");
    }

    @Test
    void saysADayInNynorsk() {
        messages.nynorsk();

        assertThat(day("2026-05-17T10:00:00Z")).isEqualTo("17. mai");
        assertThat(day("2025-10-03T10:00:00Z")).isEqualTo("3. oktober 2025");
    }

    @Test
    void saysADayInEnglish() {
        messages.english();

        assertThat(day("2026-05-17T10:00:00Z")).isEqualTo("17 May");
        assertThat(day("2025-10-03T10:00:00Z")).isEqualTo("3 October 2025");
    }

    @Test
    void countsDaysAndYearsWhereTheReaderIs() {
        now.set("2026-12-31T23:30:00Z");

        assertThat(day("2026-12-31T22:30:00Z")).isEqualTo("31. desember 2026");
        assertThat(day("2026-12-31T23:10:00Z")).isEqualTo("1. januar");

        reader.setZone("America/New_York");
        assertThat(day("2026-12-31T23:10:00Z")).isEqualTo("31. desember");
    }

    @Test
    void fillsInWhatItIsGivenAsItIs() {
        assertThat(phrases.text("samskriv.plan.title.staff", "{0} '1' <b>")).isEqualTo("Målene til {0} '1' <b>");
    }

    private String day(String instant) {
        return phrases.day(Instant.parse(instant));
    }
}
