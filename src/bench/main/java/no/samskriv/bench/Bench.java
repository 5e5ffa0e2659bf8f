package no.samskriv.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import no.samskriv.ao.BenchDatabase;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures, prints, and fails when a page far down the list costs more than one and a half of the first, or another number
 * of statements. In one process, so that the product and its floor meet the same database in the same minute; the figures to
 * quote are therefore the ratios.
 */
public final class Bench {
    private static final double FAR_DOWN = 1.5;
    private static final int OF_ALL = 100_000;
    private static final int OF_SMOKE = 2_000;

    private Bench() {}

    /** One row of what is printed. */
    private record Row(BenchDatabase database, String name, double product, double floor, int statements) {
        double ratio() {
            return product / floor;
        }
    }

    public static void main(String[] args) throws RunnerException, SQLException, IOException {
        boolean smoke = Boolean.getBoolean("bench.smoke");
        int persons = smoke ? OF_SMOKE : OF_ALL;
        System.setProperty("bench.persons", String.valueOf(persons));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Reads.class.getName())
                        .forks(0)
                        .shouldFailOnError(true)
                        .warmupIterations(smoke ? 1 : 3)
                        .warmupTime(TimeValue.seconds(smoke ? 1 : 2))
                        .measurementIterations(smoke ? 1 : 5)
                        .measurementTime(TimeValue.seconds(smoke ? 1 : 2))
                        .build())
                .run();

        List<Row> rows = rows(results);
        String table = table(rows, persons);
        System.out.println(table);
        Files.writeString(Path.of(System.getProperty("bench.table")), table);
        List<String> broken = broken(rows);
        if (!broken.isEmpty() && !smoke) {
            broken.forEach(System.err::println);
            System.exit(1);
        }
        // whatever a database has left running
        System.exit(0);
    }

    private static List<Row> rows(Collection<RunResult> results) throws SQLException {
        TreeMap<String, Double> scores = new TreeMap<>();
        for (RunResult result : results) {
            String method = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            scores.put(
                    result.getParams().getParam("database") + " " + method,
                    result.getPrimaryResult().getScore());
        }
        List<Row> rows = new ArrayList<>();
        for (BenchDatabase database : List.of(BenchDatabase.POSTGRESQL, BenchDatabase.H2)) {
            BenchSite site = BenchSite.on(database);
            rows.add(row(scores, database, "plan", site.statements(site::plan)));
            rows.add(row(scores, database, "sheet", site.statements(site::sheet)));
            rows.add(row(scores, database, "firstPage", site.statements(site::firstPage)));
            rows.add(row(scores, database, "lastPage", site.statements(site::lastPage)));
        }
        return rows;
    }

    private static Row row(TreeMap<String, Double> scores, BenchDatabase database, String name, int statements) {
        return new Row(
                database,
                name,
                scores.get(database + " " + name),
                scores.get(database + " " + name + "Floor"),
                statements);
    }

    private static List<String> broken(List<Row> rows) {
        List<String> broken = new ArrayList<>();
        for (Row last : rows) {
            if (!last.name().equals("lastPage")) {
                continue;
            }
            Row first = rows.stream()
                    .filter(row ->
                            row.database() == last.database() && row.name().equals("firstPage"))
                    .findFirst()
                    .orElseThrow();
            double ratio = last.product() / first.product();
            if (ratio > FAR_DOWN) {
                broken.add("%s: the last page takes %.2f of the first".formatted(last.database(), ratio));
            }
            if (last.statements() > first.statements()) {
                broken.add("%s: %d statements for the last page, %d for the first"
                        .formatted(last.database(), last.statements(), first.statements()));
            }
        }
        return broken;
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
                    row.database() == BenchDatabase.H2 ? "H2" : "PostgreSQL",
                    said(row.name(), persons),
                    row.product() / 1_000,
                    row.floor() / 1_000,
                    row.ratio(),
                    row.statements()));
        }
        return table.toString();
    }

    private static String said(String name, int persons) {
        return switch (name) {
            case "plan" -> "a plan of 20 goals and 60 actions";
            case "sheet" -> "a crisis sheet";
            case "firstPage" -> "overview, page 1";
            default -> String.format(Locale.ROOT, "overview, page %,d", persons / 50);
        };
    }
}
