package no.samskriv.plan.entry;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.entry.SampleEntries.agreed;
import static no.samskriv.plan.entry.SampleEntries.input;
import static no.samskriv.plan.entry.SampleEntries.own;
import static no.samskriv.plan.entry.SampleEntries.text;
import static no.samskriv.plan.entry.SampleEntries.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import no.samskriv.Tables;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.DraftService;
import no.samskriv.plan.HistoryEntry;
import no.samskriv.plan.Plan;
import no.samskriv.trust.store.AccessLogRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scores belong to the person, who keeps them, hides them and deletes them. */
@ExtendWith(OnH2.class)
final class ScoreTest {
    private static final UUID ID = UUID.fromString("e0c1d8a3-9f00-4d11-8000-5a5a5a5a5a5a");
    private static final Revision SECOND = Revision.FIRST.next();
    private static final Revision THIRD = SECOND.next();
    private static final Problem THE_PERSONS = new Problem.RuleBroken("score-is-the-persons");

    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        site.add(breakfast());
        site.currentUser.signIn(KOORDINATOR_A);
        site.entries.add(
                NORD,
                EntryKind.RULER_ENTRY,
                ID,
                input(
                        breakfast().id(),
                        Map.of("whyNotLower", Patch.to(own("Fordi jeg har klart det før."))),
                        Map.of("value", Patch.to("4"))));
    }

    @Test
    void onlyThePersonKeepsOneToThemself() {
        assertThat(Problems.of(() -> change(value("hidden", "true"), Revision.FIRST)))
                .isEqualTo(THE_PERSONS);
        assertThat(Problems.of(() -> change(agreed(value("hidden", "true")), Revision.FIRST)))
                .isEqualTo(THE_PERSONS);

        hide();

        assertThat(site.entries.get(EntryKind.RULER_ENTRY, ID).isSet(Entry.HIDDEN))
                .isTrue();
    }

    @Test
    void whatThePersonKeepsIsNotThereForAnybodyElse() {
        hide();
        site.currentUser.signIn(KOORDINATOR_A);

        assertThat(plan().entries()).isEmpty();
        assertNotFound(() -> site.entries.get(EntryKind.RULER_ENTRY, ID));
        assertNotFound(() -> change(value("value", "5"), SECOND));
        assertNotFound(() -> site.entries.erase(EntryKind.RULER_ENTRY, ID, SECOND, true));
        assertNotFound(() -> site.entries.add(
                NORD, EntryKind.RULER_ENTRY, ID, input(breakfast().id(), Map.of(), Map.of("value", Patch.to("4")))));
    }

    @Test
    void theHistoryTellsNobodyElseOfIt() {
        hide();

        assertThat(entries()).contains(ID);
        site.currentUser.signIn(KOORDINATOR_A);
        assertThat(entries()).doesNotContain(ID);
        assertNotFound(() -> site.histories().ofEntity(ID, Via.REST));
    }

    @Test
    void whoeverShowsItToThePersonShowsItAllTheSame() {
        hide();
        site.currentUser.signIn(KOORDINATOR_A);
        Entry hidden = site.planStore.of(NORD).entries().get(0);

        assertThat(hidden.isHiddenFrom(grant(false, true))).isFalse();
        assertThat(hidden.isHiddenFrom(grant(true, false))).isFalse();
        assertThat(hidden.isHiddenFrom(grant(false, false))).isTrue();
    }

    @Test
    void thePersonLetsOthersSeeItAgain() {
        hide();
        change(value("hidden", null), SECOND);
        site.currentUser.signIn(KOORDINATOR_A);

        assertThat(plan().entries()).extracting(Entry::id).containsExactly(ID);
    }

    @Test
    void noScoreStandsInAHistory() {
        change(value("value", "6"), Revision.FIRST);
        UUID evaluation = UUID.randomUUID();
        site.entries.add(
                NORD,
                EntryKind.EVALUATION,
                evaluation,
                input(breakfast().id(), Map.of("verdict", Patch.to(own("Bra."))), Map.of("score", Patch.to("3"))));
        site.entries.change(EntryKind.EVALUATION, evaluation, value("score", null), Revision.FIRST);

        assertThat(site.changes.historyOf(NORD))
                .flatExtracting(change -> change.fields())
                .filteredOn(
                        field -> field.field().equals("value") || field.field().equals("score"))
                .hasSize(2)
                .allMatch(field -> field.before() == null && field.after() == null);
    }

    @Test
    void nothingIsLeftOfWhatThePersonDeletes() {
        site.currentUser.signIn(FakeUsers.NORD);
        TextInput again = new TextInput("Fordi jeg vil.", Voice.PERSON, CaptureMode.OWN_LOGIN, false);
        change(text("whyNotLower", again), Revision.FIRST);
        change(value("hidden", "true"), SECOND);
        site.draftService().keep(NORD, ID, DraftService.Field.GOAL_WHY, "Fordi", CaptureMode.OWN_LOGIN, null);
        assertThat(tablesAbout(ID)).contains("EntryRow", "TextRow", "ChangeRow", "ChangedValueRow", "DraftRow");

        site.entries.erase(EntryKind.RULER_ENTRY, ID, THIRD, false);

        assertThat(tablesAbout(ID)).isEmpty();
        assertThat(plan().entries()).isEmpty();
        assertNotFound(() -> site.entries.get(EntryKind.RULER_ENTRY, ID));
    }

    @Test
    void aWorkerDeletesOneWithThePersonThereAndNotOtherwise() {
        assertThat(Problems.of(() -> site.entries.erase(EntryKind.RULER_ENTRY, ID, Revision.FIRST, false)))
                .isEqualTo(THE_PERSONS);

        site.entries.erase(EntryKind.RULER_ENTRY, ID, Revision.FIRST, true);

        assertThat(tablesAbout(ID)).isEmpty();
    }

    @Test
    void nothingElseGoesWithIt() {
        UUID other = UUID.randomUUID();
        site.entries.add(NORD, EntryKind.WIN, other, input(null, Map.of("text", Patch.to(own("Jeg sov."))), Map.of()));

        site.entries.erase(EntryKind.RULER_ENTRY, ID, Revision.FIRST, true);

        assertThat(plan().entries()).extracting(Entry::id).containsExactly(other);
        assertThat(entries()).contains(other, breakfast().id());
    }

    @Test
    void whatWasSavedInBetweenIsNotDeleted() {
        change(value("value", "5"), Revision.FIRST);

        assertThat(Problems.of(() -> site.entries.erase(EntryKind.RULER_ENTRY, ID, Revision.FIRST, true)))
                .isEqualTo(new Problem.Stale(null));
        assertThat(site.entries.get(EntryKind.RULER_ENTRY, ID).number("value")).contains(5);
    }

    private void hide() {
        site.currentUser.signIn(FakeUsers.NORD);
        change(value("hidden", "true"), Revision.FIRST);
    }

    private Entry change(EntryInput input, Revision seen) {
        return site.entries.change(EntryKind.RULER_ENTRY, ID, input, seen);
    }

    private Plan plan() {
        return site.plans.planOf(NORD, Via.PAGE);
    }

    private Stream<UUID> entries() {
        return site.histories().ofPerson(NORD, Via.PAGE).entries().stream().map(HistoryEntry::entity);
    }

    private static Grant grant(boolean own, boolean shown) {
        return new Grant(NORD, KOORDINATOR_A, Set.of(), Set.of(), own, shown);
    }

    /** In whatever column of every table, but for the log of who has read and changed: it says nothing of what. */
    private Set<String> tablesAbout(UUID id) {
        return Tables.all().stream()
                .flatMap(table -> Stream.of(rows(table)))
                .filter(row -> !(row instanceof AccessLogRow) && mentions(row, id))
                .map(row -> row.getEntityType().getSimpleName())
                .collect(Collectors.toSet());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private RawEntity<?>[] rows(Class table) {
        return site.ao.find(table, Query.select());
    }

    private static boolean mentions(RawEntity<?> row, UUID id) {
        return Stream.of(row.getEntityType().getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == String.class)
                .filter(method -> method.getName().startsWith("get"))
                .map(method -> {
                    try {
                        return (String) method.invoke(row);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(Objects::nonNull)
                .anyMatch(value -> value.contains(id.toString()));
    }

    private static void assertNotFound(Runnable work) {
        assertThat(Problems.of(work::run)).isEqualTo(new Problem.NotFound());
    }
}
