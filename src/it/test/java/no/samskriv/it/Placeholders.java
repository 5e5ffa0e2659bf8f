package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names in braces stand for. A name takes the first value that it meets in an answer and stands for that value
 * from then on, in requests too. A name that begins with {@code time} stands for any instant.
 */
final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");

    private final Map<String, String> values = new HashMap<>();

    String fillIn(String text) {
        return NAME.matcher(text).replaceAll(name -> {
            String value = values.get(name.group(1));
            assertThat(value)
                    .as("{%s} has not been in an answer before", name.group(1))
                    .isNotNull();
            return Matcher.quoteReplacement(value);
        });
    }

    /** Both hold the same fields and elements, no more and no less. */
    void assertMatches(String place, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            assertThat(actual.fieldNames())
                    .toIterable()
                    .as("fields of %s", place)
                    .containsExactlyInAnyOrderElementsOf(expected::fieldNames);
            expected.fieldNames()
                    .forEachRemaining(name -> assertMatches(place + "." + name, expected.get(name), actual.get(name)));
        } else if (expected.isArray()) {
            assertThat(actual).as("elements of %s", place).hasSameSizeAs(expected);
            Iterator<JsonNode> each = actual.iterator();
            expected.forEach(element -> assertMatches(place + "[]", element, each.next()));
        } else if (expected.isTextual()) {
            assertMatches(place, expected.textValue(), actual.asText());
        } else {
            assertThat(actual).as(place).isEqualTo(expected);
        }
    }

    void assertMatches(String place, String expected, String actual) {
        StringBuilder pattern = new StringBuilder();
        Matcher name = NAME.matcher(expected);
        int end = 0;
        while (name.find()) {
            pattern.append(Pattern.quote(expected.substring(end, name.start())));
            String known = values.get(name.group(1));
            boolean open = known == null || isTime(name.group(1));
            pattern.append("(?<").append(name.group(1)).append('>');
            pattern.append(open ? "[^\"/\\s]+" : Pattern.quote(known)).append(')');
            end = name.end();
        }
        pattern.append(Pattern.quote(expected.substring(end)));
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(actual);
        assertThat(matcher.matches())
                .as("%s is «%s», documented as «%s»", place, actual, expected)
                .isTrue();
        NAME.matcher(expected).results().forEach(each -> take(each.group(1), matcher.group(each.group(1))));
    }

    private void take(String name, String value) {
        if (isTime(name)) {
            assertThat(Instant.parse(value)).isNotNull();
        } else {
            values.put(name, value);
        }
    }

    private static boolean isTime(String name) {
        return name.startsWith("time");
    }
}
