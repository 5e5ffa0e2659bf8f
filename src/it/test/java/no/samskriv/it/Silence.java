package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What somebody may learn by asking for a thing that is not theirs: as much as by asking for one that does not exist. */
final class Silence {

    /** Differs from answer to answer by nature and says nothing about what was asked for. */
    private static final Set<String> BY_NATURE =
            Set.of("date", "server-timing", "set-cookie", "connection", "keep-alive");

    /** The token that each form of a page carries is drawn anew for each answer. */
    private static final Pattern TOKEN = Pattern.compile("\\b[0-9a-f]{32}\\b");

    private Silence() {}

    /** Both answers, when the names that were asked with are taken out, are the same: status, headers, size and body. */
    static void assertSame(Answer refused, String asked, Answer missing, String absent) {
        assertThat(refused.status()).as("%s", refused).isLessThan(500);
        assertThat(refused.status()).as("%s\n%s", refused, missing).isEqualTo(missing.status());
        assertThat(headers(refused, asked)).isEqualTo(headers(missing, absent));
        assertThat(body(refused, asked)).isEqualTo(body(missing, absent));
    }

    /** What was answered, without what was asked for and what is drawn by lot. */
    static String body(Answer answer, String... asked) {
        String body = TOKEN.matcher(answer.body()).replaceAll("");
        for (String name : asked) {
            body = body.replace(name, "");
        }
        return body;
    }

    private static Set<String> headers(Answer answer, String asked) {
        Set<String> lines = new TreeSet<>();
        answer.headers().map().forEach((name, values) -> {
            if (!BY_NATURE.contains(name.toLowerCase(Locale.ROOT))) {
                lines.add(name + ": " + values.toString().replace(asked, ""));
            }
        });
        return lines;
    }
}
