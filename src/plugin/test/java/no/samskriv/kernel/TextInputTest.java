package no.samskriv.kernel;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.NORD;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import no.samskriv.kernel.TextInput.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

final class TextInputTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final Writing BY_WORKER = new Writing(KOORDINATOR_A, false, NOON, BOKMAL);
    private static final Writing BY_OWNER = new Writing(NORD, true, NOON, BOKMAL);
    private static final int LIMIT = 10;

    @Test
    void wordsOfOnesOwnAreConfirmedWhenSaved() {
        VoiceText saved = own("Hjem", CaptureMode.OWN_LOGIN, false).captured("title", LIMIT, BY_OWNER);

        assertThat(saved)
                .isEqualTo(new VoiceText("Hjem", Voice.PERSON, CaptureMode.OWN_LOGIN, NOON, NORD, NOON, BOKMAL));
    }

    @Test
    void wordsWrittenTogetherAreConfirmedWhenSaved() {
        assertThat(own("Hjem", CaptureMode.TOGETHER, false)
                        .captured("title", LIMIT, BY_WORKER)
                        .confirmedAt())
                .isEqualTo(NOON);
    }

    @ParameterizedTest
    @EnumSource(names = {"DICTATED", "PAPER"})
    void wordsTypedForSomebodyAreSavedOnceReadBack(CaptureMode mode) {
        assertThat(own("Hjem", mode, true).captured("title", LIMIT, BY_WORKER).confirmedAt())
                .isEqualTo(NOON);
        assertThat(refusal(own("Hjem", mode, false), BY_WORKER))
                .isEqualTo(Problems.invalid("title.confirmed", "read-back-first"));
    }

    @Test
    void recalledWordsAreSavedUnconfirmed() {
        VoiceText saved = own("Hjem", CaptureMode.RECALLED, false).captured("title", LIMIT, BY_WORKER);

        assertThat(saved.isConfirmed()).isFalse();
        assertThat(saved.confirmedBy()).isNull();
        assertThat(saved.at()).isEqualTo(NOON);
    }

    @Test
    void recalledWordsThatWereReadBackAtOnceAreConfirmed() {
        VoiceText saved = own("Hjem", CaptureMode.RECALLED, true).captured("title", LIMIT, BY_WORKER);

        assertThat(saved.confirmedAt()).isEqualTo(NOON);
        assertThat(saved.confirmedBy()).isEqualTo(KOORDINATOR_A);
        assertThat(saved.mode()).isEqualTo(CaptureMode.RECALLED);
    }

    @Test
    void theSameWordsSentAsConfirmedAreReadBackAndKeepWhoWroteThem() {
        VoiceText recalled = own("Hjem", CaptureMode.RECALLED, false)
                .captured("title", LIMIT, new TextInput.Writing(SOSIONOM_D, false, NOON.minusSeconds(60), BOKMAL));

        VoiceText readBack = own("Hjem", CaptureMode.RECALLED, true).captured("title", LIMIT, BY_WORKER, recalled);

        assertThat(readBack).isEqualTo(recalled.readBack(KOORDINATOR_A, NOON));
        assertThat(readBack.capturedBy()).isEqualTo(SOSIONOM_D);
        assertThat(readBack.confirmedBy()).isEqualTo(KOORDINATOR_A);
    }

    @Test
    void theirOwnerMayConfirmRecalledWordsButNotWriteAny() {
        VoiceText recalled = own("Hjem", CaptureMode.RECALLED, false).captured("title", LIMIT, BY_WORKER);

        assertThat(own("Hjem", CaptureMode.RECALLED, true)
                        .captured("title", LIMIT, BY_OWNER, recalled)
                        .isConfirmed())
                .isTrue();
        assertThat(Problems.of(
                        () -> own("Hjem!", CaptureMode.RECALLED, true).captured("title", LIMIT, BY_OWNER, recalled)))
                .isEqualTo(Problems.invalid("title.mode", "mode-own-login"));
    }

    @Test
    void recalledWordsDoNotStandWhereConfirmedOnesStood() {
        VoiceText confirmed = together("Hjem").captured("title", LIMIT, BY_WORKER);

        assertThat(Problems.of(
                        () -> own("Bort", CaptureMode.RECALLED, false).captured("title", LIMIT, BY_WORKER, confirmed)))
                .isEqualTo(new Problem.RuleBroken("recalled-over-confirmed"));
    }

    @Test
    void remembersWhereTheSheetIsKeptOfWordsOnPaperAndOfNoOthers() {
        TextInput paper = new TextInput("Hjem", Voice.PERSON, CaptureMode.PAPER, true, "mappe 3");
        TextInput together = new TextInput("Hjem", Voice.PERSON, CaptureMode.TOGETHER, true, "mappe 3");
        TextInput ours = new TextInput("Hjem", Voice.SHARED, null, false, "mappe 3");

        assertThat(paper.captured("title", LIMIT, BY_WORKER).original()).isEqualTo("mappe 3");
        assertThat(refusal(together, BY_WORKER)).isEqualTo(Problems.invalid("title.original", "original-not-paper"));
        assertThat(refusal(ours, BY_WORKER)).isEqualTo(Problems.invalid("title.original", "original-not-paper"));
        assertThat(refusal(new TextInput("Hjem", Voice.PERSON, CaptureMode.PAPER, true, "m".repeat(256)), BY_WORKER))
                .isEqualTo(Problems.invalid("title.original", "too-long", "255"));
    }

    @Test
    void thePersonDoesNotSpeakForTheService() {
        assertThat(refusal(new TextInput("Hjem", Voice.PROFESSIONAL, null, false), BY_OWNER))
                .isEqualTo(Problems.invalid("title.voice", "voice-not-yours"));
    }

    @Test
    void ownWordsNeedAMode() {
        assertThat(refusal(own("Hjem", null, false), BY_WORKER))
                .isEqualTo(Problems.invalid("title.mode", "mode-missing"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OWN_LOGIN")
    void nobodySignedInAsThemselfWritesInAnotherWay(CaptureMode mode) {
        assertThat(refusal(own("Hjem", mode, true), BY_OWNER))
                .isEqualTo(Problems.invalid("title.mode", "mode-own-login"));
    }

    @Test
    void nobodyElseWritesAsTheOwner() {
        assertThat(refusal(own("Hjem", CaptureMode.OWN_LOGIN, true), BY_WORKER))
                .isEqualTo(Problems.invalid("title.mode", "mode-not-own-login"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROFESSIONAL", "SHARED"})
    void wordsThatAreNobodysOwnHaveNoMode(Voice voice) {
        TextInput withMode = new TextInput("Hjem", voice, CaptureMode.TOGETHER, false);
        TextInput without = new TextInput("Hjem", voice, null, false);

        assertThat(refusal(withMode, BY_WORKER)).isEqualTo(Problems.invalid("title.mode", "mode-not-own-words"));
        assertThat(without.captured("title", LIMIT, BY_WORKER))
                .isEqualTo(new VoiceText("Hjem", voice, null, null, KOORDINATOR_A, NOON, BOKMAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t \r\n", "\u2003"})
    void refusesNothing(String text) {
        assertThat(refusal(together(text), BY_WORKER)).isEqualTo(Problems.invalid("title.text", "empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\uD83E", "a\uDD41b", "\uDD41\uD83E", "🥁\uD83E"})
    void refusesWhatNoDatabaseKeeps(String text) {
        assertThat(refusal(together(text), BY_WORKER)).isEqualTo(Problems.invalid("title.text", "unstorable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  hjem \n", "a\r\nb\tc", "🥁🧗🏽‍♀️", "a\u030A ﬁ", "<b>$x</b>", "\uFFFF\u200B"})
    void changesNothing(String text) {
        assertThat(together(text).captured("title", LIMIT, BY_WORKER).text()).isEqualTo(text);
    }

    @Test
    void countsCharactersNotTheirHalves() {
        assertThat(together("🥁".repeat(LIMIT))
                        .captured("title", LIMIT, BY_WORKER)
                        .text())
                .hasSize(2 * LIMIT);
        assertThat(refusal(together("🥁".repeat(LIMIT + 1)), BY_WORKER))
                .isEqualTo(Problems.invalid("title.text", "too-long", "10"));
        assertThat(refusal(together("x".repeat(LIMIT + 1)), BY_WORKER))
                .isEqualTo(Problems.invalid("title.text", "too-long", "10"));
    }

    @Test
    void namesTheFieldWhereItStood() {
        assertThat(Problems.of(() -> together("").captured("steps.2.what", LIMIT, BY_WORKER)))
                .isEqualTo(Problems.invalid("steps.2.what.text", "empty"));
    }

    private static TextInput together(String text) {
        return own(text, CaptureMode.TOGETHER, false);
    }

    private static TextInput own(String text, CaptureMode mode, boolean confirmed) {
        return new TextInput(text, Voice.PERSON, mode, confirmed);
    }

    private static Problem refusal(TextInput input, Writing writing) {
        return Problems.of(() -> input.captured("title", LIMIT, writing));
    }
}
