package no.samskriv.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import net.java.ao.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class ColumnContract {
    /** Within the hour that summer time leaves out in Europe. */
    private static final long SAVED_AT =
            Instant.parse("2026-03-29T01:30:00.123Z").toEpochMilli();

    private final String claim = UUID.randomUUID().toString();
    private ActiveObjects ao;

    @BeforeEach
    void connect(TestDatabase database) {
        ao = database.activeObjects(NoteRow.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Chatham", "Europe/Oslo", "America/St_Johns"})
    void readsBackInAnyZoneWhatWasWrittenInAnother(String zone) {
        TimeZone before = TimeZone.getDefault();
        create(Map.of("DUE_ON", "2026-03-29", "SAVED_AT", SAVED_AT, "SORT_NO", 7, "DONE", true, "BODY", "hei"));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            NoteRow row = find();

            assertThat(row.getDueOn()).isEqualTo("2026-03-29");
            assertThat(row.getSavedAt()).isEqualTo(SAVED_AT);
            assertThat(row.getSortNo()).isEqualTo(7);
            assertThat(row.isDone()).isTrue();
            assertThat(row.getBody()).isEqualTo("hei");
            assertThat(row.getClaim()).isEqualTo(claim);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void readsBackNothingAsNull() {
        create(Map.of());

        NoteRow row = find();

        assertThat(row.getDueOn()).isNull();
        assertThat(row.getSavedAt()).isNull();
        assertThat(row.getSortNo()).isNull();
        assertThat(row.isDone()).isNull();
        assertThat(row.getBody()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"æøåÆØÅ", "🧗🏽‍♀️", "a\u030A", "\t\r\n ", "", "\uFFFF", "' \" \\ % _ ; --"})
    void keepsEveryText(String text) {
        create(Map.of("BODY", text, "PARENT", text));

        assertThat(find().getBody()).isEqualTo(text);
        assertThat(find().getParent()).isEqualTo(text);
    }

    @Test
    void tellsCaseAndComposedFromDecomposedApart() {
        create(Map.of("PARENT", "Å"));

        assertThat(ao.count(NoteRow.class, of("Å"))).isPositive();
        assertThat(ao.count(NoteRow.class, of("å"))).isZero();
        assertThat(ao.count(NoteRow.class, of("A\u030A"))).isZero();
    }

    /** Why the product refuses U+0000: what becomes of it depends on the database. */
    @Test
    void hasNoCommonAnswerToU0000() {
        Throwable refused = catchThrowable(() -> create(Map.of("BODY", "a\u0000b")));

        assertThat(refused == null ? find().getBody() : "refused").isEqualTo(afterU0000());
    }

    /** Why the product refuses an unpaired surrogate: it does not come back as it was. */
    @Test
    void cannotKeepAnUnpairedSurrogate() {
        Throwable refused = catchThrowable(() -> create(Map.of("BODY", "a\uD83Eb")));

        assertThat(refused == null ? find().getBody() : "refused").isEqualTo(afterUnpairedSurrogate());
    }

    /** What is read after writing {@code a}, U+0000, {@code b}; or {@code refused}. */
    abstract String afterU0000();

    /** What is read after writing {@code a}, half a character, {@code b}; or {@code refused}. */
    abstract String afterUnpairedSurrogate();

    private void create(Map<String, Object> columns) {
        Map<String, Object> row = new HashMap<>(columns);
        row.put("CLAIM", claim);
        ao.create(NoteRow.class, row);
    }

    private NoteRow find() {
        return ao.find(NoteRow.class, Query.select().where("CLAIM = ?", claim))[0];
    }

    private static Query of(String parent) {
        return Query.select().where("PARENT = ?", parent);
    }
}
