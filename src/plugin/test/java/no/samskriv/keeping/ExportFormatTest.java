package no.samskriv.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Collectors;
import no.samskriv.storage.book.Chapter;
import no.samskriv.wiring.BookContext;
import org.junit.jupiter.api.Test;

/** {@code docs/export-format.md} names every column that stands in a file with a team, and what it holds. */
final class ExportFormatTest {
    private static final Path DOCUMENT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../../docs/export-format.md");
    private static final String BEGIN = "<!-- printed by ExportFormatTest from here -->\n";
    private static final String END = "<!-- to here -->";

    private final Properties purposes = purposes();

    @Test
    void theDocumentSaysWhatStandsInAFile() throws IOException {
        String document = Files.readString(DOCUMENT, UTF_8);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(DOCUMENT, document.substring(0, begin) + printed() + document.substring(end), UTF_8);
            return;
        }

        assertThat(document.substring(begin, end).lines().toList())
                .as("docs/export-format.md (is it meant? -Dgolden.update)")
                .isEqualTo(printed().lines().toList());
    }

    private String printed() {
        String tables = BookContext.chapters().stream()
                .filter(chapter -> chapter.taken() != Chapter.Taken.NOT_AT_ALL)
                .sorted(Comparator.comparing(Chapter::table))
                .map(this::printed)
                .collect(Collectors.joining("\n"));
        String not = BookContext.chapters().stream()
                .filter(chapter -> chapter.taken() == Chapter.Taken.NOT_AT_ALL)
                .map(chapter -> "`" + chapter.table() + "`")
                .sorted()
                .collect(Collectors.joining(", "));
        return tables + "\n### Not in a file\n\nWhat means nothing on another site, or is made again there: " + not
                + ".\n";
    }

    private String printed(Chapter chapter) {
        String rows = chapter.columns().stream()
                .filter(column -> !chapter.isDerived(column))
                .map(column ->
                        "| `%s` | %s | %s |\n".formatted(column, form(chapter, column), purpose(chapter, column)))
                .collect(Collectors.joining());
        return "### %s\n\nHolds %s; %s.\n\n| column | form | why |\n|---|---|---|\n%s"
                .formatted(chapter.table(), purposes.getProperty(chapter.table() + ".@holds"), where(chapter), rows);
    }

    private static String where(Chapter chapter) {
        if (chapter.taken() == Chapter.Taken.AS_A_RECORD) {
            return "under `records`";
        }
        return switch (chapter.whose()) {
            case PERSON -> "under the person";
            case TEAM -> "under the team";
            case PERSON_OR_TEAM, HISTORY -> "under the person, and under the team what names nobody";
            case SITE -> throw new IllegalArgumentException("moves all the same: " + chapter);
        };
    }

    private static String form(Chapter chapter, String column) {
        String form =
                switch (chapter.holds(column)) {
                    case PLAIN -> type(chapter, column);
                    case USER -> "user";
                    case USERS -> "users, one on a line";
                    case TAGGED_USER -> "`USER:` and a user, or text";
                    case LINES -> "`name=value`, one on a line; users as elsewhere";
                    case CHANGED -> "as the field that changed";
                    case PAGE -> "page";
                };
        return chapter.maybeSecret(column) ? form + "; closed where it is secret" : form;
    }

    private static String type(Chapter chapter, String column) {
        Class<?> type = chapter.type(column);
        return type == Boolean.class ? "yes or no" : type == String.class ? "text" : "number";
    }

    private String purpose(Chapter chapter, String column) {
        String own = purposes.getProperty(chapter.table() + "." + column);
        String purpose = own == null ? purposes.getProperty("*." + column) : own;
        assertThat(purpose)
                .as("a purpose in privacy.properties for %s.%s", chapter, column)
                .isNotNull();
        return purpose;
    }

    private static Properties purposes() {
        try (var stream = ExportFormatTest.class.getResourceAsStream("/privacy.properties")) {
            Properties purposes = new Properties();
            purposes.load(new StringReader(new String(stream.readAllBytes(), UTF_8)));
            return purposes;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
