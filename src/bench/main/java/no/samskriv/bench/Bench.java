package no.samskriv.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import no.samskriv.ao.BenchDatabase;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures, prints, and fails when a page far down the list costs more than one and a half of the first, or on PostgreSQL
 * the first more than that of the last. In one process, and in rounds: in each every read is taken for a moment, so that the product, its
 * floor, and the two ends of the list meet the same database in the same seconds. What is printed is medians of all rounds,
 * of the ratios too.
 */
public final class Bench {
    private static final double FAR_DOWN = 1.5;
    private static final int OF_ALL = 100_000;
    private static final int OF_SMOKE = 2_000;
    private static final int ROUNDS = 21;
    private static final int WARM_UP = 3;

    private Bench() {}

    /** How long each read took in one round, in microseconds, by the database and its name. */
    private record Round(Map<String, Double> took) {
        double of(BenchDatabase database, String name) {
            return took.get(database + " " + name);
        }
    }

    /** One row of what is printed. */
    private record Row(
            BenchDatabase database, String name, double product, double floor, double ratio, int statements) {}

    public static void main(String[] args) throws RunnerException, SQLException, IOException {
        boolean smoke = Boolean.getBoolean("bench.smoke");
        int persons = smoke ? OF_SMOKE : OF_ALL;
        System.setProperty("bench.persons", String.valueOf(persons));
        List<BenchDatabase> databases = databases();
        List<Round> rounds = new ArrayList<>();
        for (int i = smoke ? 0 : -WARM_UP; i < (smoke ? 1 : ROUNDS); i++) {
            Round round = round(databases, smoke);
            if (i >= 0) {
                rounds.add(round);
            }
        }

        List<Row> rows = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        StringBuilder ends = new StringBuilder();
        for (BenchDatabase database : databases) {
            rows.addAll(rows(rounds, BenchSite.on(database), database));
            double farDown = median(rounds, round -> round.of(database, "lastList") / round.of(database, "firstList"));
            ends.append(String.format(
                    Locale.ROOT,
                    "%n%s: the list takes on page %,d %.2f of what it does on page 1.%n",
                    said(database),
                    persons / 50,
                    farDown));
            boolean slowFirst = database == BenchDatabase.POSTGRESQL && farDown < 1 / FAR_DOWN;
            if (farDown > FAR_DOWN || slowFirst) {
                broken.add("%s: the last page takes %.2f of the first".formatted(database, farDown));
            }
        }
        String table = table(rows, persons) + ends;
        System.out.println(table);
        Files.writeString(Path.of(System.getProperty("bench.table")), table);
        if (!broken.isEmpty() && !smoke) {
            broken.forEach(System.err::println);
            System.exit(1);
        }
        // whatever a database has left running
        System.exit(0);
    }

    /** Both, unless one is asked for. */
    private static List<BenchDatabase> databases() {
        String one = System.getProperty("bench.database", "");
        return one.isBlank()
                ? List.of(BenchDatabase.POSTGRESQL, BenchDatabase.H2)
                : List.of(BenchDatabase.valueOf(one.toUpperCase(Locale.ROOT)));
    }

    private static Round round(List<BenchDatabase> databases, boolean smoke) throws RunnerException {
        TreeMap<String, Double> took = new TreeMap<>();
        for (BenchDatabase database : databases) {
            for (RunResult result : new Runner(new OptionsBuilder()
                            .include(Reads.class.getName())
                            .param("database", database.name())
                            .forks(0)
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .warmupIterations(0)
                            .measurementIterations(1)
                            .measurementTime(TimeValue.milliseconds(smoke ? 200 : 500))
                            .build())
                    .run()) {
                String method = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
                took.put(database + " " + method, result.getPrimaryResult().getScore());
            }
        }
        return new Round(took);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
        double[] sorted = rounds.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static List<Row> rows(List<Round> rounds, BenchSite site, BenchDatabase database) {
        return List.of(
                row(rounds, database, "plan", site.statements(site::plan)),
                row(rounds, database, "sheet", site.statements(site::sheet)),
                row(rounds, database, "firstPage", site.statements(site::firstPage)),
                row(rounds, database, "signals", site.statements(site::signals)),
                row(rounds, database, "firstList", site.statements(site::firstList)),
                row(rounds, database, "lastList", site.statements(site::lastList)),
                row(rounds, database, "lastPage", site.statements(site::lastPage)));
    }

    private static Row row(List<Round> rounds, BenchDatabase database, String name, int statements) {
        String floor = name + "Floor";
        return new Row(
                database,
                name,
                median(rounds, round -> round.of(database, name)),
                median(rounds, round -> round.of(database, floor)),
                median(rounds, round -> round.of(database, name) / round.of(database, floor)),
                statements);
    }

    /** For {@code docs/benchmarks.md}. */
    private static String table(List<Row> rows, int persons) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d persons; JDK %s, %d processors, %s%n%n| | read | product, ms | by hand, ms | ratio | statements |%n|---|---|---|---|---|---|%n",
                persons,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name")));
        for (Row row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %.2f | %.1f | %d |%n",
                    said(row.database()),
                    said(row.name(), persons),
                    row.product() / 1_000,
                    row.floor() / 1_000,
                    row.ratio(),
                    row.statements()));
        }
        return table.toString();
    }

    private static String said(BenchDatabase database) {
        return database == BenchDatabase.H2 ? "H2" : "PostgreSQL";
    }

    private static String said(String name, int persons) {
        return switch (name) {
            case "plan" -> "a plan of 20 goals and 60 actions";
            case "sheet" -> "a crisis sheet";
            case "firstPage" -> "overview, page 1, all of it";
            case "signals" -> "overview, looking for what needs somebody";
            case "firstList" -> "overview, the list of page 1";
            case "lastList" -> String.format(Locale.ROOT, "overview, the list of page %,d", persons / 50);
            default -> String.format(Locale.ROOT, "overview, page %,d, all of it", persons / 50);
        };
    }
}
