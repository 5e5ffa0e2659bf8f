package no.samskriv.rest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
    private final Json json = new Json();

    private record Sample(String name, String nothing, List<String> list, int number) {}

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(json.write(new Sample("Øst 🥁", null, List.of(), 0)))
                .isEqualTo("{\"name\":\"Øst 🥁\",\"list\":[],\"number\":0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " { } \n", "{\"status\":\"DREAM\"}"})
    void readsAnObject(String body) {
        assertThatCode(() -> json.read(new ByteArrayInputStream(body.getBytes(UTF_8))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"hemmelig\"",
                "{",
                "{\"title\":\"hemmelig",
                "{\"title\":hemmelig}",
                "{'title':1}",
                "{\"title\":1,}",
                "{\"title\":1} {}",
                "{\"title\":1} hemmelig",
                "{\"title\":1,\"title\":2}",
                "{\"title\":{\"text\":1,\"text\":2}}",
                "{\"title\":NaN}",
                "{/* hemmelig */}"
            })
    void refusesEverythingElse(String body) {
        assertThat(refusal(body.getBytes(UTF_8))).isEqualTo(Problems.invalid("body", "not-json"));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin1 = {'{', '"', (byte) 0xE6, '"', ':', '1', '}'};

        assertThat(refusal(latin1)).isEqualTo(Problems.invalid("body", "not-json"));
        assertThatCode(() -> json.read(new ByteArrayInputStream("{\"æ\":1}".getBytes(UTF_16BE))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesNestingWithoutEnd() {
        String deep = "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000);

        assertThat(refusal(deep.getBytes(UTF_8))).isEqualTo(Problems.invalid("body", "not-json"));
    }

    @Test
    void readsUpToTheLimitAndNoFurther() {
        byte[] full = new byte[Json.LIMIT];
        Arrays.fill(full, (byte) ' ');
        full[0] = '{';
        full[Json.LIMIT - 1] = '}';

        assertThatCode(() -> json.read(new ByteArrayInputStream(full))).doesNotThrowAnyException();
        assertThat(refusal(Arrays.copyOf(full, Json.LIMIT + 1))).isEqualTo(new Problem.TooLarge(Json.LIMIT));
    }

    /** The input may be somebody's own words, and exceptions end in logs. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{\"title\":\"hemmelig", "{\"title\":hemmelig}", "{\"hemmelig\":1,\"hemmelig\":2}", "hemmelig"})
    void neverQuotesWhatCameIn(String body) {
        StringWriter trace = new StringWriter();

        catchThrowable(() -> json.read(new ByteArrayInputStream(body.getBytes(UTF_8))))
                .printStackTrace(new PrintWriter(trace));

        assertThat(trace.toString()).contains("ProblemException").doesNotContain("hemmelig");
    }

    private Problem refusal(byte[] body) {
        return Problems.of(() -> json.read(new ByteArrayInputStream(body)));
    }
}
