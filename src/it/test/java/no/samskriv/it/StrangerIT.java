package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stranger asks for what is there and for what is not, in every way there is to ask, and is answered the same to the
 * byte: status, body, headers, and how many statements it took.
 */
class StrangerIT {
    private static final Logger LOG = LoggerFactory.getLogger(StrangerIT.class);
    private static final String STRANGER = "fremmed";
    private static final int PAIRS = 2_200;

    /** What {@code If-Match} may say; the first revision is what most things are at. */
    private static final List<String> TAGS = Arrays.asList(null, "\"1\"", "\"2\"", Asking.FAR, "\"one\"", "*");

    private static final List<String> BODIES = Arrays.asList("{}", "{", "[]", "{\"text\": null}", "");
    private static final Pattern DURATION = Pattern.compile("dur=[0-9.]+");
    /** The token that each form of a page carries is drawn anew for each answer. */
    private static final Pattern TOKEN = Pattern.compile("\\b[0-9a-f]{32}\\b");

    private static final Pattern PAGE_LISTS = Pattern.compile("<nav.*?</nav>", Pattern.DOTALL);

    /** Each page has a title and an id. */
    private static final Pattern PAGES_OWN = Pattern.compile("Side \\d{4}|[pP]ageId=\\d+|(?<=\")\\d{5,}(?=\")");

    private static final Pattern CHANGE = Pattern.compile("/(withdrawal|repetition|review)$");

    private record Pair(Matrix.Line line, String person, String body, String tag) {}

    @ParameterizedTest
    @EnumSource
    void isAnsweredTheSameWhetherThereIsSomebodyOrNot(Database database) {
        long seed = Long.getLong("seed", System.nanoTime());
        try (HostProcess host = HostProcess.start(database)) {
            Asking asking = new Asking(host.site());
            Things things = new Things(host.site());
            List<Pair> pairs = pairs(new Random(seed));
            pairs.forEach(pair -> prepare(asking, things, pair));
            // the first row of a chain costs a statement more than the others
            asking.send(STRANGER, "GET", "/persons/" + Rest.NOBODY, null, null);

            List<String> told = new ArrayList<>();
            pairs.forEach(pair -> told(asking, things, pair).ifPresent(told::add));

            LOG.info("{} pairs on {}, -Dseed={}", pairs.size(), database, seed);
            assertThat(told)
                    .as("what tells a stranger that there is somebody, -Dseed=%s", seed)
                    .isEmpty();
            assertThat(pairs).hasSizeGreaterThanOrEqualTo(PAIRS);
        }
    }

    /** Every line about every person with every tag and body that fits, in any order, and some of them more than once. */
    private static List<Pair> pairs(Random random) {
        Matrix matrix = Matrix.read();
        List<Pair> pairs = new ArrayList<>();
        for (Matrix.Line line : matrix.lines()) {
            if (line.isRequest() && line.isAboutSomebody()) {
                matrix.persons().forEach(person -> pairs.addAll(variants(line, person)));
            } else if (line.isRequest() && line.isAboutTheTeam()) {
                pairs.addAll(variants(line, Rest.NORD));
            }
        }
        Collections.shuffle(pairs, random);
        List<Pair> once = List.copyOf(pairs);
        while (pairs.size() < PAIRS) {
            pairs.add(once.get(random.nextInt(once.size())));
        }
        return pairs;
    }

    private static List<Pair> variants(Matrix.Line line, String person) {
        boolean changes = Set.of("PATCH", "DELETE").contains(line.method())
                || CHANGE.matcher(line.path()).find();
        List<String> tags = changes ? TAGS : Arrays.asList(null, "\"1\"");
        List<String> bodies = new ArrayList<>();
        bodies.add(line.body());
        if (line.body() != null) {
            bodies.addAll(BODIES);
        }
        List<Pair> pairs = new ArrayList<>();
        for (String tag : tags) {
            bodies.forEach(body -> pairs.add(new Pair(line, person, body, tag)));
        }
        return pairs;
    }

    /** Whoever lists pages lists those that were made meanwhile: all of them are there before the first is asked for. */
    private static void prepare(Asking asking, Things things, Pair pair) {
        if (pair.line().method().equals("MACRO")) {
            asking.pageWith(things.fillIn(pair.line().path(), pair.person()));
            asking.pageWith(Things.fillInNothing(pair.line().path()));
        }
    }

    /** What differs between the two answers, if anything does. */
    private static Optional<String> told(Asking asking, Things things, Pair pair) {
        Matrix.Line line = pair.line();
        Answer there = asking.send(
                STRANGER,
                line.method(),
                things.fillIn(line.path(), pair.person()),
                pair.body() == null ? null : things.fillIn(pair.body(), pair.person()),
                pair.tag());
        Answer missing = asking.send(
                STRANGER,
                line.method(),
                Things.fillInNothing(line.path()),
                pair.body() == null ? null : Things.fillInNothing(pair.body()),
                pair.tag());
        String first = comparable(there, line, things.named(pair.person()));
        String second = comparable(missing, line, Rest.NOBODY, Rest.NOTHING, "99999999");
        if (first.equals(second)) {
            return Optional.empty();
        }
        int at = 0;
        while (first.charAt(at) == second.charAt(at)) {
            at++;
        }
        return Optional.of("%s %s If-Match %s body %s\n  there:   %s\n  missing: %s"
                .formatted(line, pair.person(), pair.tag(), pair.body(), around(first, at), around(second, at)));
    }

    private static String around(String text, int at) {
        return text.substring(0, 3) + " … "
                + text.substring(Math.max(3, at - 60), Math.min(text.length(), at + 60))
                        .replace('\n', ' ');
    }

    /** Everything that was answered, but for what is drawn by lot, the time, and what was asked for itself. */
    private static String comparable(Answer answer, Matrix.Line line, String... named) {
        TreeMap<String, String> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.toString()));
        headers.keySet().removeAll(List.of("date", "set-cookie"));
        if (line.isAboutSomebody()) {
            headers.computeIfPresent(
                    "server-timing", (name, value) -> DURATION.matcher(value).replaceAll(""));
        } else {
            // a team is nobody: what it takes to say no may tell that there is one
            headers.remove("server-timing");
        }
        String body = TOKEN.matcher(answer.body()).replaceAll("");
        if (answer.request().contains("viewpage")) {
            body = PAGES_OWN.matcher(PAGE_LISTS.matcher(body).replaceAll("")).replaceAll("");
        }
        String text = answer.status() + " " + headers + " " + body;
        for (String name : named) {
            text = text.replace(name, "…");
        }
        return text;
    }
}
