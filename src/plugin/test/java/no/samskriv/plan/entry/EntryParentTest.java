package no.samskriv.plan.entry;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.voices;
import static no.samskriv.plan.entry.SampleEntries.full;
import static no.samskriv.plan.entry.SampleEntries.input;
import static no.samskriv.plan.entry.SampleEntries.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.plan.GoalChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an entry hangs on: a goal or a map of the same person that is still on the plan. */
@ExtendWith(OnH2.class)
final class EntryParentTest {
    private static final UUID ID = UUID.fromString("e0c1d8a3-9f00-4d11-8000-5a5a5a5a5a5a");
    private static final UUID MAP = UUID.fromString("e0c1d8a3-9f00-4d11-8000-000000000001");

    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        site.add(breakfast(), drums());
        site.currentUser.signIn(KOORDINATOR_A);
        site.entries.add(NORD, EntryKind.ASSESSMENT, MAP, full(EntryKind.ASSESSMENT, null));
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void hangsOnNothingOfSomebodyElses(EntryKind kind) {
        site.add(ost(), KOORDINATOR_A);
        site.add(voices());
        UUID mapOfOst = UUID.randomUUID();
        site.entries.add(ost().ref(), EntryKind.ASSESSMENT, mapOfOst, full(EntryKind.ASSESSMENT, null));

        for (UUID parent : new UUID[] {voices().id(), mapOfOst, UUID.randomUUID(), ID}) {
            assertThat(Problems.of(() -> add(kind, full(kind, parent))))
                    .isEqualTo(Problems.invalid(kind.parentField(), "no-such-goal"));
        }
    }

    @Test
    void hangsOnNothingThatWasTakenOffThePlan() {
        site.goals.change(drums().id(), GoalChange.removal(true), Revision.FIRST);
        site.entries.change(EntryKind.ASSESSMENT, MAP, EntryInput.removal(true), Revision.FIRST);

        assertThat(Problems.of(() -> add(EntryKind.STEP, full(EntryKind.STEP, drums().id()))))
                .isEqualTo(Problems.invalid("goal", "no-such-goal"));
        assertThat(Problems.of(() -> add(EntryKind.ASSESSMENT_ITEM, full(EntryKind.ASSESSMENT_ITEM, MAP))))
                .isEqualTo(Problems.invalid("assessment", "no-such-goal"));
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryKind.class,
            names = {"STEP", "RULER_ENTRY", "EVALUATION", "ASSESSMENT_ITEM"})
    void staysWithSomethingItBelongsTo(EntryKind kind) {
        EntryInput alone = full(kind, null);
        assertThat(Problems.of(() -> add(kind, alone))).isEqualTo(Problems.invalid(kind.parentField(), "missing"));

        add(kind, full(kind, parent(kind)));
        EntryInput loose =
                new EntryInput(Patch.to(null), Map.of(), Map.of(), Optional.empty(), Optional.empty(), false);

        assertThat(Problems.of(() -> change(kind, loose))).isEqualTo(Problems.invalid(kind.parentField(), "missing"));
    }

    @Test
    void standsUnderAHeadingOfItsMap() {
        EntryInput item = full(EntryKind.ASSESSMENT_ITEM, MAP);
        String other = AssessmentMap.STRENGTHS.headings().get(1);
        EntryInput wrong = input(MAP, item.texts(), Map.of("heading", Patch.to(other)));

        assertThat(Problems.of(() -> add(EntryKind.ASSESSMENT_ITEM, wrong)))
                .isEqualTo(Problems.invalid(
                        "heading", "not-a-choice", String.join(", ", AssessmentMap.RESOURCES.headings())));
        EntryInput strengths = value("map", AssessmentMap.STRENGTHS.name());
        assertThat(Problems.of(() -> site.entries.change(EntryKind.ASSESSMENT, MAP, strengths, Revision.FIRST)))
                .isEqualTo(Problems.invalid("map", "not-a-choice", AssessmentMap.RESOURCES.name()));
    }

    @Test
    void movesToAnotherGoal() {
        add(EntryKind.STEP, full(EntryKind.STEP, breakfast().id()));

        Entry moved = change(EntryKind.STEP, input(drums().id(), Map.of(), Map.of()));

        assertThat(moved.parent()).isEqualTo(drums().id());
    }

    private void add(EntryKind kind, EntryInput input) {
        site.entries.add(NORD, kind, ID, input);
    }

    private Entry change(EntryKind kind, EntryInput input) {
        return site.entries.change(kind, ID, input, Revision.FIRST);
    }

    private static UUID parent(EntryKind kind) {
        return kind == EntryKind.ASSESSMENT_ITEM ? MAP : breakfast().id();
    }
}
