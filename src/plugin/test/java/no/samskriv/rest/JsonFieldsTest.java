package no.samskriv.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonFieldsTest {
    private static final String VOICES = "PERSON, PROFESSIONAL, SHARED, NEXT_OF_KIN";

    private enum Colour {
        RED,
        GREEN
    }

    @Test
    void readsAText() {
        assertThat(fields("{'title':{'text':' Hjem\\n','voice':'PERSON','mode':'PAPER','confirmed':true}}")
                        .text("title"))
                .isEqualTo(new TextInput(" Hjem\n", Voice.PERSON, CaptureMode.PAPER, true));
    }

    @Test
    void readsATextWithoutModeAsUnconfirmed() {
        assertThat(fields("{'title':{'text':'Hjem','voice':'SHARED'}}").optionalText("title"))
                .contains(new TextInput("Hjem", Voice.SHARED, null, false));
    }

    @Test
    void readsNullInATextAsAbsent() {
        assertThat(fields("{'title':{'text':'Hjem','voice':'SHARED','mode':null,'confirmed':null}}")
                        .text("title"))
                .isEqualTo(new TextInput("Hjem", Voice.SHARED, null, false));
    }

    @Test
    void keepsEveryCharacterOfAText() {
        assertThat(fields("{'title':{'text':'\\ud83e\\udd41 \\u0000 <b>','voice':'PERSON'}}")
                        .text("title")
                        .text())
                .isEqualTo("🥁 \0 <b>");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(fields("{}").optionalText("title")).isEmpty();
        assertThat(fields("{}").optionalChoice("colour", Colour.class)).isEmpty();
    }

    @Test
    void namesAMissingField() {
        assertThat(Problems.of(() -> fields("{}").text("title"))).isEqualTo(Problems.invalid("title", "missing"));
        assertThat(Problems.of(() -> fields("{}").choice("colour", Colour.class)))
                .isEqualTo(Problems.invalid("colour", "not-a-choice", "RED, GREEN"));
    }

    @Test
    void readsAChoice() {
        assertThat(fields("{'colour':'GREEN'}").choice("colour", Colour.class)).isEqualTo(Colour.GREEN);
        assertThat(fields("{'colour':'GREEN'}").optionalChoice("colour", Colour.class))
                .contains(Colour.GREEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'green'", "'BLUE'", "''", "1", "true", "null", "['GREEN']", "{}"})
    void refusesWhatIsNoneOfTheChoices(String value) {
        JsonFields fields = fields("{'colour':" + value + "}");

        assertThat(Problems.of(() -> fields.optionalChoice("colour", Colour.class)))
                .isEqualTo(Problems.invalid("colour", "not-a-choice", "RED, GREEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'Hjem'", "null", "7", "[]"})
    void refusesATextWithoutAVoice(String value) {
        assertThat(textRefusal(value)).isEqualTo(Problems.invalid("title", "not-a-text"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'voice':'PERSON'} | title.text | missing",
                "{'text':null,'voice':'PERSON'} | title.text | missing",
                "{'text':7,'voice':'PERSON'} | title.text | missing",
                "{'text':'Hjem','voice':'PERSON','confirmed':'true'} | title.confirmed | not-a-flag",
                "{'text':'Hjem','voice':'PERSON','confirmed':1} | title.confirmed | not-a-flag"
            })
    void namesTheWrongPartOfAText(String value, String field, String code) {
        assertThat(textRefusal(value)).isEqualTo(Problems.invalid(field, code));
    }

    @Test
    void namesTheWrongVoiceAndMode() {
        assertThat(textRefusal("{'text':'Hjem'}")).isEqualTo(Problems.invalid("title.voice", "not-a-choice", VOICES));
        assertThat(textRefusal("{'text':'Hjem','voice':'GOD'}"))
                .isEqualTo(Problems.invalid("title.voice", "not-a-choice", VOICES));
        assertThat(textRefusal("{'text':'Hjem','voice':'PERSON','mode':'SUNG'}"))
                .isEqualTo(Problems.invalid(
                        "title.mode", "not-a-choice", "OWN_LOGIN, TOGETHER, DICTATED, PAPER, RECALLED"));
    }

    @Test
    void refusesAFieldNobodyReadsWithoutQuotingIt() {
        assertThat(Problems.of(() -> fields("{'titel':1}").allow("title", "status")))
                .isEqualTo(Problems.invalid("body", "unknown-field", "title, status"));
        assertThat(textRefusal("{'text':'Hjem','voice':'PERSON','by':'meg'}"))
                .isEqualTo(Problems.invalid("title", "unknown-field", "text, voice, mode, confirmed, original"));
    }

    @Test
    void allowsAFieldThatIsKnownOrAbsent() {
        JsonFields fields = fields("{'title':1}");

        assertThat(fields.allow("title", "status")).isSameAs(fields);
    }

    private static Problem textRefusal(String value) {
        return Problems.of(() -> fields("{'title':" + value + "}").text("title"));
    }

    /** Single quotes stand for double ones, to be readable in Java. */
    private static JsonFields fields(String json) {
        return new Json().read(new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8)));
    }
}
