package no.samskriv.kernel;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class VoiceTextTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"PERSON", "NEXT_OF_KIN"})
    void ownWordsSayHowTheyWereCaptured(Voice voice) {
        assertThatThrownBy(() -> text(voice, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> text(voice, CaptureMode.TOGETHER, NOON)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROFESSIONAL", "SHARED"})
    void otherWordsDoNot(Voice voice) {
        assertThatThrownBy(() -> text(voice, CaptureMode.TOGETHER, NOON)).isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> text(voice, null, null)).doesNotThrowAnyException();
    }

    @Test
    void recalledWordsMayNotReplaceConfirmedOnes() {
        VoiceText confirmed = text(Voice.PERSON, CaptureMode.TOGETHER, NOON);

        assertThat(Problems.of(() -> recalled().requireMayReplace(confirmed)))
                .isEqualTo(new Problem.RuleBroken("recalled-over-confirmed"));
    }

    @Test
    void recalledWordsMayReplaceWhatNobodyHasConfirmed() {
        assertThatCode(() -> recalled().requireMayReplace(recalled())).doesNotThrowAnyException();
    }

    @Test
    void confirmedWordsMayReplaceAnything() {
        VoiceText confirmed = text(Voice.PERSON, CaptureMode.DICTATED, NOON);

        assertThatCode(() -> confirmed.requireMayReplace(confirmed)).doesNotThrowAnyException();
        assertThatCode(() -> confirmed.requireMayReplace(recalled())).doesNotThrowAnyException();
    }

    private static VoiceText recalled() {
        return text(Voice.PERSON, CaptureMode.RECALLED, null);
    }

    private static VoiceText text(Voice voice, CaptureMode mode, Instant confirmedAt) {
        return new VoiceText(
                "Jeg vil hjem", voice, mode, confirmedAt, KOORDINATOR_A, NOON, Locale.forLanguageTag("nb"));
    }
}
