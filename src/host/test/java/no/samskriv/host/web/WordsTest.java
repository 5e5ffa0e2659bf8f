package no.samskriv.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import no.samskriv.host.site.PageRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nn-NO", "en-GB"})
    void everyLanguageSaysEverything(String tag) {
        Words bokmal = Words.of(Locale.forLanguageTag("no-NO"));
        Words other = Words.of(Locale.forLanguageTag(tag));

        assertThat(other.texts().keySet()).isEqualTo(bokmal.texts().keySet());
        assertThat(other.texts().values()).noneMatch(String::isBlank);
    }

    @Test
    void bokmalIsForAllOtherLanguages() {
        assertThat(Stream.of("no-NO", "nb", "tr-TR", "und")
                        .map(Locale::forLanguageTag)
                        .map(Words::of)
                        .map(Words::language))
                .containsOnly("nb");
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, names = "NOT_FOUND", mode = EnumSource.Mode.EXCLUDE)
    void everyRefusalIsExplained(Reason reason) {
        String key = "refused." + reason;

        assertThat(Words.of(Locale.ROOT).text(key)).isNotEqualTo(key);
    }
}
