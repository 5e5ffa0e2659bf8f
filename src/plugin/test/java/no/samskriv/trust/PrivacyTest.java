package no.samskriv.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.java.ao.schema.Table;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import org.junit.jupiter.api.Test;

/** {@code docs/privacy.md} names every column there is, why it is there, and who sees it by the policy that decides. */
final class PrivacyTest {
    private static final Path DOCUMENT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../../docs/privacy.md");
    private static final String BEGIN = "<!-- printed by PrivacyTest from here -->\n";
    private static final String END = "<!-- to here -->";
    private static final Pattern ENTITY = Pattern.compile("<entity>([\\w.]+)</entity>");
    private static final Pattern GETTER = Pattern.compile("(?:get|is)([A-Z]\\w*)");

    private final Properties purposes = purposes();

    /** Columns by table; the database's own number first. */
    private final Map<String, List<String>> tables = tables();

    @Test
    void everyColumnHasAPurpose() {
        assertThat(columns()).hasSizeGreaterThan(100).allSatisfy(column -> assertThat(purpose(column))
                .as("a purpose in privacy.properties for %s", column)
                .isPresent());
    }

    @Test
    void everyTableSaysWhoSeesItHowItLeavesAndHowItGoes() {
        assertThat(tables.keySet()).isNotEmpty().allSatisfy(table -> {
            assertThat(purposes.stringPropertyNames())
                    .contains(table + ".@holds", table + ".@leaves", table + ".@goes");
            assertThat(purposes.containsKey(table + ".@sections"))
                    .as("%s has sections of the policy or says who sees it", table)
                    .isNotEqualTo(purposes.containsKey(table + ".@sees"));
        });
    }

    @Test
    void noPurposeIsLeftOver() {
        Set<String> known = new TreeSet<>(columns());
        tables.keySet().forEach(table -> List.of("@holds", "@sections", "@sees", "@leaves", "@goes")
                .forEach(what -> known.add(table + "." + what)));

        assertThat(purposes.stringPropertyNames())
                .filteredOn(name -> !name.startsWith("*."))
                .isSubsetOf(known);
    }

    @Test
    void theDocumentSaysWhatTheTablesAndThePolicySay() throws IOException {
        String document = Files.readString(DOCUMENT, UTF_8);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(DOCUMENT, document.substring(0, begin) + printed() + document.substring(end), UTF_8);
            return;
        }

        assertThat(document.substring(begin, end).lines().toList())
                .as("docs/privacy.md (is it meant? -Dgolden.update)")
                .isEqualTo(printed().lines().toList());
    }

    private String printed() {
        return tables.entrySet().stream()
                .map(table -> printed(table.getKey(), table.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String printed(String table, List<String> columns) {
        String rows = columns.stream()
                .map(column -> "| `%s` | %s |\n"
                        .formatted(column, purpose(table + "." + column).orElseThrow()))
                .collect(Collectors.joining());
        return "### %s\n\nHolds %s.\n\n* Seen by: %s.\n* Leaves: %s.\n* Goes: %s.\n\n| column | why |\n|---|---|\n%s"
                .formatted(
                        table,
                        purposes.getProperty(table + ".@holds"),
                        seenBy(table),
                        purposes.getProperty(table + ".@leaves"),
                        purposes.getProperty(table + ".@goes"),
                        rows);
    }

    /** As the policy has it, section by section. */
    private String seenBy(String table) {
        String sees = purposes.getProperty(table + ".@sees");
        if (sees != null) {
            return sees;
        }
        return Arrays.stream(purposes.getProperty(table + ".@sections").split(" ", -1))
                .map(Section::valueOf)
                .map(section -> "`%s`: %s".formatted(section, readers(section)))
                .collect(Collectors.joining("; "));
    }

    private static String readers(Section section) {
        return AccessPolicy.grounds(section, Verb.READ).stream()
                .map(PrivacyTest::words)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String words(Ground ground) {
        return switch (ground) {
            case OWN_ACCOUNT, SHOWN -> "the person";
            case ASSIGNMENT -> "those who work with the person";
            case COVER -> "a colleague who steps in";
            case COORDINATOR, COORDINATION -> "the coordinator";
            case STAND_IN -> "whoever stands in for the coordinator";
            case CONSENT -> "those the person has said yes to";
            case LEADER -> "the team's leader";
            case COLLEAGUE, TEAM -> "the team";
            case DUTY_GROUP -> "whoever is on duty";
            case EMERGENCY, EMERGENCY_FOR_LIFE -> "whoever has opened emergency access";
            case BEGINNING, TAKEN_OUT, TAKEN_IN, NONE -> throw new IllegalArgumentException("opens nothing: " + ground);
        };
    }

    private Optional<String> purpose(String column) {
        String shared = "*" + column.substring(column.indexOf('.'));
        return Optional.ofNullable(purposes.getProperty(column))
                .or(() -> Optional.ofNullable(purposes.getProperty(shared)));
    }

    private List<String> columns() {
        return tables.entrySet().stream()
                .flatMap(table -> table.getValue().stream().map(column -> table.getKey() + "." + column))
                .toList();
    }

    private static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new TreeMap<>();
        ENTITY.matcher(resource("/atlassian-plugin.xml")).results().forEach(entity -> {
            Class<?> row = load(entity.group(1));
            tables.put(row.getAnnotation(Table.class).value(), columns(row));
        });
        return tables;
    }

    private static List<String> columns(Class<?> row) {
        Set<String> columns = Arrays.stream(row.getDeclaredMethods())
                .map(Method::getName)
                .map(GETTER::matcher)
                .filter(Matcher::matches)
                .map(getter ->
                        getter.group(1).replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        columns.add("ID");
        return columns.stream()
                .sorted(Comparator.comparing((String column) -> !column.equals("ID")))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties purposes() {
        Properties purposes = new Properties();
        try {
            purposes.load(new StringReader(resource("/privacy.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return purposes;
    }

    private static String resource(String name) {
        try (var stream = PrivacyTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
