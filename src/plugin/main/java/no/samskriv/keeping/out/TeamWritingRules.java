package no.samskriv.keeping.out;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.samskriv.keeping.Closing;
import no.samskriv.keeping.TeamFile;
import no.samskriv.keeping.TranslationRules;
import no.samskriv.keeping.WrittenUsers;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PageName;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Users;
import no.samskriv.storage.book.Book;
import no.samskriv.storage.book.Chapter;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a team or a person, as JSON: each row with its columns, without what is empty. Users and pages are named
 * so that another site knows them, and what is for nobody but whoever wrote it is closed.
 */
public final class TeamWritingRules {
    private static final JsonFactory JSON = new JsonFactory();

    private final Book book;
    private final Closing closing;
    private final TranslationRules translation;

    public TeamWritingRules(Book book, Users users, PageAccess pages, Closing closing) {
        this.book = book;
        this.closing = closing;
        this.translation = new TranslationRules(new Outwards(new WrittenUsers(users), pages));
    }

    private record Outwards(WrittenUsers users, PageAccess pages) implements TranslationRules.Words {
        @Override
        public String user(String user) {
            return users.out(user);
        }

        @Override
        public @Nullable Object page(Object page) {
            return pages.named((Long) page).orElse(null);
        }
    }

    /** A piece of JSON, and how many rows it holds. */
    public record Piece(String json, int rows) {}

    /** Reads the rows of one owner in a chapter. */
    private interface Reading {
        void of(Chapter chapter, Consumer<Map<String, Object>> reader);
    }

    /** What is a team's own and no person's. */
    Piece team(UUID team) {
        StringWriter out = new StringWriter();
        int rows = tables(out, (chapter, reader) -> book.read(chapter, team, reader), team.toString());
        return new Piece(out.toString(), rows);
    }

    /** Everything about a person, the log about them beside it; nothing when there is nobody by that name any more. */
    Optional<Piece> person(PersonRef person) {
        if (idOf(person).isEmpty()) {
            return Optional.empty();
        }
        StringWriter tables = new StringWriter();
        StringWriter log = new StringWriter();
        int rows = tables(tables, (chapter, reader) -> book.read(chapter, person, reader), person.value());
        records(log, person);
        String json = "{\"ref\":\"%s\",\"tables\":%s,\"records\":%s}".formatted(person, tables, log);
        return Optional.of(new Piece(json, rows));
    }

    /** What names a person in the history and in the log. */
    Optional<UUID> idOf(PersonRef person) {
        Set<UUID> ids = new HashSet<>();
        book.read(book.chapter("PERSON"), person, row -> ids.add(UUID.fromString((String) row.get("UUID"))));
        return ids.stream().findFirst();
    }

    private int tables(StringWriter out, Reading reading, String owner) {
        Set<String> secrets = secrets(reading);
        int[] rows = {0};
        write(
                out,
                Chapter.Taken.ALONG,
                (json, chapter) -> reading.of(chapter, row -> {
                    write(json, chapter, row, owner, secrets);
                    rows[0]++;
                }));
        return rows[0];
    }

    private void records(StringWriter out, PersonRef person) {
        write(
                out,
                Chapter.Taken.AS_A_RECORD,
                (json, chapter) ->
                        book.read(chapter, person, row -> write(json, chapter, row, person.value(), Set.of())));
    }

    private interface Rows {
        void write(JsonGenerator json, Chapter chapter);
    }

    private void write(StringWriter out, Chapter.Taken taken, Rows rows) {
        List<Chapter> chapters =
                book.chapters().stream().filter(each -> each.taken() == taken).toList();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Chapter chapter : chapters) {
                json.writeArrayFieldStart(chapter.table());
                rows.write(json, chapter);
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of what is for nobody but whoever wrote it. */
    private Set<String> secrets(Reading reading) {
        Set<String> secrets = new HashSet<>();
        book.chapters().stream()
                .filter(Chapter::hasSecrets)
                .filter(chapter -> chapter.columns().contains("UUID"))
                .forEach(chapter -> reading.of(chapter, row -> {
                    if (chapter.isSecret(row, Set.of())) {
                        secrets.add((String) row.get("UUID"));
                    }
                }));
        return secrets;
    }

    private void write(
            JsonGenerator json, Chapter chapter, Map<String, Object> row, String owner, Set<String> secrets) {
        boolean secret = chapter.isSecret(row, secrets);
        String place = TeamFile.place(owner, chapter.table(), row);
        try {
            json.writeRaw('\n');
            json.writeStartObject();
            for (Map.Entry<String, Object> value : translation.row(chapter, row).entrySet()) {
                String column = value.getKey();
                if (!chapter.isDerived(column)) {
                    json.writeFieldName(column);
                    write(json, value.getValue(), secret && chapter.maybeSecret(column) ? place + column : null);
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(JsonGenerator json, Object value, @Nullable String closedAt) throws IOException {
        if (closedAt != null) {
            json.writeStartObject();
            json.writeStringField(TeamFile.CLOSED, closing.close(closedAt, value.toString()));
            json.writeEndObject();
        } else if (value instanceof PageName page) {
            json.writeStartObject();
            json.writeStringField("space", page.space());
            json.writeStringField("title", page.title());
            json.writeEndObject();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }
}
