package no.samskriv.plan.store;

import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryField;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.storage.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

abstract class EntryStoreContract {
    private StatementCounter statements;
    private ActiveObjects ao;
    private Texts texts;
    private EntryStore entries;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ao = Tables.emptied(database);
        texts = new Texts(ao);
        entries = new EntryStore(ao, texts);
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void givesBackWhatWasPutInOfEachKind(EntryKind kind) {
        Entry entry = full(kind, 1, NORD);

        entries.insert(entry);

        assertThat(entries.find(entry.id())).contains(entry);
        assertThat(plan(NORD)).containsExactly(entry);
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void givesBackOneThatSaysNothing(EntryKind kind) {
        Entry entry = of(kind, 1, NORD, Map.of(), Map.of());

        entries.insert(entry);

        assertThat(entries.find(entry.id())).contains(entry);
    }

    @Test
    void findsNothingThatIsNotThere() {
        entries.insert(full(EntryKind.WIN, 1, NORD));

        assertThat(entries.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void listsAPersonsOwnOldestFirst() {
        entries.insert(full(EntryKind.WIN, 2, NORD));
        entries.insert(full(EntryKind.STEP, 3, OST));
        entries.insert(full(EntryKind.STEP, 1, NORD));

        assertThat(plan(NORD)).extracting(Entry::kind).containsExactly(EntryKind.WIN, EntryKind.STEP);
        assertThat(plan(OST)).hasSize(1);
    }

    @Test
    void savesWhatChanges() {
        Entry before = full(EntryKind.SOCIAL_ROLE, 1, NORD);
        entries.insert(before);
        Map<String, VoiceText> said = new HashMap<>(before.texts());
        said.put("role", drums().title());
        said.remove("meaning");
        Entry after = changed(before, null, said, Map.of("status", "HAVE"), false);

        entries.save(before, after);

        assertThat(entries.find(after.id())).contains(after);
        assertThat(texts.history(NORD, after.id(), "social-role.role")).hasSize(2);
        assertThat(texts.history(NORD, after.id(), "social-role.meaning")).hasSize(1);
    }

    @Test
    void leavesOutWhatWasTakenOffThePlan() {
        Entry before = full(EntryKind.WIN, 1, NORD);
        entries.insert(before);
        Entry gone = changed(before, before.parent(), before.texts(), before.values(), true);

        entries.save(before, gone);

        assertThat(plan(NORD)).isEmpty();
        assertThat(entries.find(gone.id())).contains(gone);
    }

    @Test
    void doesNotSaveWhatIsNotThere() {
        Entry entry = full(EntryKind.WIN, 1, NORD);

        assertThatThrownBy(() -> entries.save(entry, entry)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesNothingOfWhatIsErased() {
        Entry before = full(EntryKind.RULER_ENTRY, 1, NORD);
        Entry other = full(EntryKind.RULER_ENTRY, 2, NORD);
        entries.insert(before);
        entries.insert(other);
        Entry after = changed(before, before.parent(), Map.of("whyNotLower", drums().title()), before.values(), false);
        entries.save(before, after);

        entries.erase(after);

        assertThat(ao.count(EntryRow.class, Query.select())).isEqualTo(1);
        assertThat(texts.history(NORD, after.id(), "ruler-entry.whyNotLower")).isEmpty();
        assertThat(entries.find(other.id())).contains(other);
    }

    @Test
    void knowsWhatThePersonKeeps() {
        Entry kept = of(EntryKind.RULER_ENTRY, 1, NORD, Map.of(), Map.of("value", "4", Entry.HIDDEN, "true"));
        Entry removed = of(EntryKind.EVALUATION, 2, NORD, Map.of(), Map.of(Entry.HIDDEN, "true"));
        entries.insert(kept);
        entries.insert(removed);
        entries.save(removed, changed(removed, null, Map.of(), removed.values(), true));
        entries.insert(of(EntryKind.RULER_ENTRY, 3, NORD, Map.of(), Map.of("value", "4")));
        entries.insert(of(EntryKind.RULER_ENTRY, 4, OST, Map.of(), Map.of(Entry.HIDDEN, "true")));

        assertThat(entries.keptBy(NORD)).containsExactlyInAnyOrder(kept.id(), removed.id());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 200})
    void areReadWithThePlanByOneStatementHoweverManyThereAre(int number) {
        for (int i = 1; i <= number; i++) {
            entries.insert(full(EntryKind.values()[i % EntryKind.values().length], i, NORD));
        }
        statements.reset();

        assertThat(plan(NORD)).hasSize(number);

        assertThat(statements.snapshot().app()).isEqualTo(8);
    }

    private List<Entry> plan(PersonRef person) {
        return PlanStore.over(ao, texts).of(person).entries();
    }

    private static Entry full(EntryKind kind, int number, PersonRef person) {
        Map<String, VoiceText> said = new HashMap<>();
        Map<String, String> values = new HashMap<>();
        for (EntryField field : kind.fields()) {
            switch (field.type()) {
                case TEXT -> said.put(field.name(), breakfast().title());
                case DATE -> values.put(field.name(), "2026-12-24");
                case CHOICE -> values.put(field.name(), field.choices().get(0));
                case SCALE -> values.put(field.name(), "10");
                case FLAG -> values.put(field.name(), "true");
                case LIST -> values.put(field.name(), "Søster = 1,\u2028 «NAV»,👩‍👩‍👧");
                case AGREEMENTS -> values.put(field.name(), "key-a@2026-11-24,key-b@2026-11-25");
            }
        }
        return of(kind, number, person, said, values);
    }

    private static Entry of(
            EntryKind kind, int number, PersonRef person, Map<String, VoiceText> said, Map<String, String> values) {
        UUID parent = kind.hasParent() ? breakfast().id() : null;
        UUID id = new UUID(0xe001_0000_0000_4000L, 0x8000_0000_0000_0000L + number);
        return new Entry(id, person, kind, parent, said, values, false, FakeUsers.KOORDINATOR_A, Revision.FIRST);
    }

    private static Entry changed(
            Entry entry, UUID parent, Map<String, VoiceText> said, Map<String, String> values, boolean removed) {
        return new Entry(
                entry.id(),
                entry.person(),
                entry.kind(),
                parent,
                said,
                values,
                removed,
                entry.createdBy(),
                entry.revision().next());
    }
}
