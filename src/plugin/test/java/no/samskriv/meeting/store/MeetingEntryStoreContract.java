package no.samskriv.meeting.store;

import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.TEAM;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.Agenda;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.MeetingType;
import no.samskriv.plan.entry.EntryField;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

abstract class MeetingEntryStoreContract {
    private static final Instant AT = Instant.parse("2026-11-18T09:00:00.123Z");
    private static final Meeting MEETING = meeting(1);
    private static final Meeting OTHER = meeting(2);

    private StatementCounter statements;
    private ActiveObjects ao;
    private Texts texts;
    private MeetingEntryStore entries;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ao = Tables.emptied(database);
        texts = new Texts(ao);
        entries = new MeetingEntryStore(ao, texts);
    }

    @ParameterizedTest
    @EnumSource(MeetingEntryKind.class)
    void givesBackWhatWasPutInOfEachKind(MeetingEntryKind kind) {
        MeetingEntry entry = full(kind, 1);

        entries.insert(entry);

        assertThat(entries.find(entry.id())).contains(entry);
        assertThat(entries.of(MEETING)).containsExactly(entry);
    }

    @ParameterizedTest
    @EnumSource(MeetingEntryKind.class)
    void givesBackOneThatSaysNothing(MeetingEntryKind kind) {
        MeetingEntry entry = of(MEETING, kind, 1, null, Map.of(), Map.of(), 1);

        entries.insert(entry);

        assertThat(entries.find(entry.id())).contains(entry);
    }

    @Test
    void listsWhatAMeetingConsistsOfOldestFirst() {
        MeetingEntry first = full(MeetingEntryKind.NOTE, 3);
        MeetingEntry second = full(MeetingEntryKind.AGENDA_ITEM, 1);
        entries.insert(first);
        entries.insert(second);
        entries.insert(of(OTHER, MeetingEntryKind.NOTE, 2, null, Map.of(), Map.of(), 1));

        assertThat(entries.of(MEETING)).containsExactly(first, second);
    }

    @Test
    void findsNothingThatIsNotThere() {
        entries.insert(full(MeetingEntryKind.NOTE, 1));

        assertThat(entries.find(UUID.randomUUID())).isEmpty();
        assertThat(entries.of(OTHER)).isEmpty();
    }

    @Test
    void savesWhatChangesAndKeepsTheFormerWords() {
        MeetingEntry before = full(MeetingEntryKind.PREPARATION, 1);
        entries.insert(before);
        Map<String, VoiceText> said = new HashMap<>(before.texts());
        said.put("hopes", drums().title());
        said.remove("stop");
        MeetingEntry after = changed(before, said, Map.of(), 7, false);

        entries.save(before, after);

        assertThat(entries.find(after.id())).contains(after);
        assertThat(texts.history(NORD, after.id(), "preparation.hopes")).hasSize(2);
        assertThat(texts.history(NORD, after.id(), "preparation.stop")).hasSize(1);
    }

    @Test
    void leavesOutWhatWasTakenAway() {
        MeetingEntry before = full(MeetingEntryKind.NOTE, 1);
        entries.insert(before);
        MeetingEntry gone = changed(before, before.texts(), before.values(), before.order(), true);

        entries.save(before, gone);

        assertThat(entries.of(MEETING)).isEmpty();
        assertThat(entries.find(gone.id())).contains(gone);
    }

    @Test
    void doesNotSaveWhatIsNotThere() {
        MeetingEntry entry = full(MeetingEntryKind.NOTE, 1);

        assertThatThrownBy(() -> entries.save(entry, entry)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesNothingOfWhatIsErased() {
        MeetingEntry before = full(MeetingEntryKind.PULSE, 1);
        MeetingEntry other = full(MeetingEntryKind.PULSE, 2);
        entries.insert(before);
        entries.insert(other);
        MeetingEntry after = changed(before, Map.of("comment", drums().title()), before.values(), 1, false);
        entries.save(before, after);

        entries.erase(after);

        assertThat(ao.count(MeetingEntryRow.class, Query.select())).isEqualTo(1);
        assertThat(texts.history(NORD, after.id(), "pulse.comment")).isEmpty();
        assertThat(entries.find(other.id())).contains(other);
    }

    @Test
    void anItemIsMovedBeforeAnotherHoweverOften() {
        for (int i = 1; i <= 4; i++) {
            int order = entries.nextOrder(MEETING.id());
            entries.insert(of(MEETING, MeetingEntryKind.AGENDA_ITEM, i, null, titled(), Map.of(), order));
        }

        // each move halves the room before the second: it runs out long before this ends
        for (int i = 0; i < 60; i++) {
            List<MeetingEntry> items = Agenda.of(entries.of(MEETING));
            MeetingEntry last = items.get(3);
            int order = entries.orderBefore(MEETING, last.id(), items.get(1).id());
            MeetingEntry found = entries.find(last.id()).orElseThrow();
            entries.save(found, changed(found, found.texts(), found.values(), order, false));

            assertThat(Agenda.of(entries.of(MEETING)))
                    .extracting(MeetingEntry::id)
                    .containsExactly(
                            items.get(0).id(),
                            last.id(),
                            items.get(1).id(),
                            items.get(2).id());
        }
    }

    @Test
    void whatIsMovedBeforeNothingStandsLast() {
        MeetingEntry item = of(MEETING, MeetingEntryKind.AGENDA_ITEM, 1, null, titled(), Map.of(), 5);
        entries.insert(item);

        assertThat(entries.orderBefore(MEETING, item.id(), UUID.randomUUID())).isGreaterThan(5);
        assertThat(entries.nextOrder(OTHER.id())).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 300})
    void areReadByOneStatementAndOneForTheirTexts(int number) {
        for (int i = 1; i <= number; i++) {
            entries.insert(full(MeetingEntryKind.values()[i % MeetingEntryKind.values().length], i));
        }
        statements.reset();

        assertThat(entries.of(MEETING)).hasSize(number);

        assertThat(statements.snapshot().app()).isEqualTo(2);
    }

    private static Map<String, VoiceText> titled() {
        return Map.of("title", breakfast().title());
    }

    private static MeetingEntry full(MeetingEntryKind kind, int number) {
        Map<String, VoiceText> said = new HashMap<>();
        Map<String, String> values = new HashMap<>();
        for (EntryField field : kind.fields()) {
            if (field.isText()) {
                said.put(field.name(), breakfast().title());
            } else {
                values.put(field.name(), sample(field));
            }
        }
        UUID parent = kind.hasParent() ? breakfast().id() : null;
        return of(MEETING, kind, number, parent, said, values, number);
    }

    private static String sample(EntryField field) {
        return switch (field.type()) {
            case DATE -> "2026-12-24";
            case CHOICE -> field.choices().get(0);
            case FLAG -> "true";
            case WHO -> "USER:nøkkel = æøå\u2028";
            case TOPIC -> "MEDICINES";
            case ID -> "e0c1d8a3-9f00-4d11-8000-000000000009";
            case LINE, TEXT, SCALE, LIST, AGREEMENTS -> throw new IllegalArgumentException(field.name());
        };
    }

    private static MeetingEntry of(
            Meeting meeting,
            MeetingEntryKind kind,
            int number,
            @Nullable UUID parent,
            Map<String, VoiceText> said,
            Map<String, String> values,
            int order) {
        UUID id = new UUID(0xe001_0000_0000_4000L, 0x8000_0000_0000_0000L + number);
        return new MeetingEntry(
                id,
                meeting.id(),
                NORD,
                kind,
                parent,
                said,
                values,
                order,
                false,
                FakeUsers.KOORDINATOR_A,
                AT,
                Revision.FIRST);
    }

    private static MeetingEntry changed(
            MeetingEntry entry, Map<String, VoiceText> said, Map<String, String> values, int order, boolean removed) {
        return new MeetingEntry(
                entry.id(),
                entry.meeting(),
                entry.person(),
                entry.kind(),
                entry.parent(),
                said,
                values,
                order,
                removed,
                entry.createdBy(),
                entry.createdAt(),
                entry.revision().next());
    }

    private static Meeting meeting(int number) {
        return new Meeting(
                new UUID(0xe002_0000_0000_4000L, 0x8000_0000_0000_0000L + number),
                NORD,
                TEAM,
                MeetingType.RESPONSIBILITY_GROUP,
                MeetingStatus.PLANNED,
                MeetingFrame.on(LocalDate.parse("2026-11-18")),
                null,
                null,
                null,
                null,
                null,
                false,
                FakeUsers.KOORDINATOR_A,
                AT,
                Revision.FIRST);
    }
}
