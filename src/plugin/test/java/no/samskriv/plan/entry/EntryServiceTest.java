package no.samskriv.plan.entry;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.entry.SampleEntries.agreed;
import static no.samskriv.plan.entry.SampleEntries.by;
import static no.samskriv.plan.entry.SampleEntries.full;
import static no.samskriv.plan.entry.SampleEntries.input;
import static no.samskriv.plan.entry.SampleEntries.least;
import static no.samskriv.plan.entry.SampleEntries.text;
import static no.samskriv.plan.entry.SampleEntries.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnH2.class)
final class EntryServiceTest {
    private static final UUID ID = UUID.fromString("e0c1d8a3-9f00-4d11-8000-5a5a5a5a5a5a");
    private static final UUID MAP = UUID.fromString("e0c1d8a3-9f00-4d11-8000-000000000001");
    private static final Revision SECOND = Revision.FIRST.next();

    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        site.add(breakfast(), drums());
        site.currentUser.signIn(KOORDINATOR_A);
        site.entries.add(NORD, EntryKind.ASSESSMENT, MAP, full(EntryKind.ASSESSMENT, null));
    }

    @Test
    void whatTheLawAsksForIsNeverThePersonsToAnswer() {
        site.currentUser.signIn(FakeUsers.NORD);
        Map<String, Patch<TextInput>> reason =
                Map.of("reason", Patch.to(new TextInput("Ikke nå.", Voice.SHARED, null, false)));
        EntryInput input = new EntryInput(
                Patch.absent(),
                reason,
                Map.of("point", Patch.to(LawPoint.F_HOW.name())),
                Optional.empty(),
                Optional.empty(),
                false);

        assertThat(Problems.of(() -> site.entries.add(NORD, EntryKind.LAW_EXCEPTION, ID, input)))
                .isEqualTo(new Problem.RuleBroken("law-is-the-services"));
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void keepsEverythingThatIsSaidInEachKind(EntryKind kind) {
        EntryInput input = full(kind, parent(kind));

        Entry added = add(kind, input).entity();

        assertThat(site.entries.get(kind, ID)).isEqualTo(added);
        assertThat(site.planStore.of(NORD).entries()).contains(added);
        assertThat(added.texts().keySet()).isEqualTo(input.texts().keySet());
        assertThat(added.values().keySet()).isEqualTo(input.values().keySet());
        assertThat(added.parent()).isEqualTo(parent(kind));
        assertThat(added.texts().values()).allMatch(text -> text.text().startsWith("Ord om "));
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void needsNoMoreThanItSays(EntryKind kind) {
        Entry added = add(kind, least(kind, parent(kind))).entity();

        for (EntryField field : kind.fields()) {
            boolean said =
                    added.texts().containsKey(field.name()) || added.values().containsKey(field.name());
            assertThat(said).as(field.name()).isEqualTo(field.required());
        }
        for (EntryField field :
                kind.fields().stream().filter(EntryField::required).toList()) {
            EntryInput cleared = field.isText() ? text(field.name(), null) : value(field.name(), null);
            assertThat(Problems.of(() -> change(kind, agreed(cleared))))
                    .isEqualTo(Problems.invalid(field.name(), "missing"));
        }
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void changesWhatIsNamedAndNothingElse(EntryKind kind) {
        Entry before = add(kind, full(kind, parent(kind))).entity();
        EntryField field = kind.fields().stream()
                .filter(each -> each.isText() || each.type() == EntryField.Type.DATE)
                .findFirst()
                .orElseThrow();
        String name = field.name();

        Entry after = change(
                kind,
                field.isText() ? text(name, SampleEntries.saying(field, "Noe annet")) : value(name, "2027-01-12"));

        String said = field.isText()
                ? after.text(name).orElseThrow().text()
                : after.date(name).orElseThrow().toString();
        assertThat(said).isEqualTo(field.isText() ? "Noe annet" : "2027-01-12");
        assertThat(after.revision()).isEqualTo(SECOND);
        assertThat(without(after.texts(), name)).isEqualTo(without(before.texts(), name));
        assertThat(without(after.values(), name)).isEqualTo(without(before.values(), name));
        assertThat(after.parent()).isEqualTo(before.parent());
        assertThat(site.entries.get(kind, ID)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void isTakenOffThePlanAndPutBack(EntryKind kind) {
        Entry added = add(kind, full(kind, parent(kind))).entity();

        change(kind, EntryInput.removal(true));

        assertThat(site.planStore.of(NORD).entries()).extracting(Entry::id).doesNotContain(ID);
        assertThat(site.entries.get(kind, ID).removed()).isTrue();
        EntryInput back =
                new EntryInput(Patch.absent(), Map.of(), Map.of(), Optional.of(false), Optional.empty(), false);
        Entry put = site.entries.change(kind, ID, back, SECOND);
        assertThat(put.texts()).isEqualTo(added.texts());
        assertThat(put.values()).isEqualTo(added.values());
        assertThat(site.planStore.of(NORD).entries()).contains(put);
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void addsOnceWhatIsSentTwice(EntryKind kind) {
        Added<Entry> first = add(kind, full(kind, parent(kind)));

        assertThat(add(kind, full(kind, parent(kind)))).isEqualTo(new Added<>(first.entity(), false));
        site.currentUser.signIn(SOSIONOM_D);
        assertThat(Problems.of(() -> add(kind, full(kind, parent(kind))))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void isNoRepeatOfAnotherKind() {
        add(EntryKind.WIN, least(EntryKind.WIN, null));

        assertThat(Problems.of(() -> add(EntryKind.SOCIAL_ROLE, least(EntryKind.SOCIAL_ROLE, null))))
                .isEqualTo(new Problem.NotFound());
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void refusesEveryVoiceThatIsNotTheFieldsOwn(EntryKind kind) {
        for (EntryField field :
                kind.fields().stream().filter(EntryField::isText).toList()) {
            for (Voice voice : Voice.values()) {
                if (!field.voices().contains(voice)) {
                    EntryInput wrong = input(parent(kind), Map.of(field.name(), Patch.to(by(voice, "Ord"))), Map.of());
                    assertThat(Problems.of(() -> add(kind, wrong)))
                            .as("%s in %s", voice, field.name())
                            .isInstanceOfSatisfying(Problem.Invalid.class, problem -> assertThat(problem.errors())
                                    .extracting(Problem.FieldError::field)
                                    .containsExactly(field.name() + ".voice"));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void hasRoomForSoMuchAndNoMore(EntryKind kind) {
        for (EntryField field :
                kind.fields().stream().filter(EntryField::isText).toList()) {
            UUID id = UUID.randomUUID();
            TextInput fits = SampleEntries.saying(field, "å".repeat(field.limit()));
            site.entries.add(NORD, kind, id, with(full(kind, parent(kind)), field.name(), fits));
            TextInput tooLong = SampleEntries.saying(field, "å".repeat(field.limit() + 1));

            assertThat(Problems.of(() -> site.entries.change(kind, id, text(field.name(), tooLong), Revision.FIRST)))
                    .isEqualTo(Problems.invalid(field.name() + ".text", "too-long", Integer.toString(field.limit())));
        }
    }

    @Test
    void doesNotWriteOverWhatSomebodyElseSavedInBetween() {
        add(EntryKind.WIN, least(EntryKind.WIN, null));
        change(EntryKind.WIN, value("on", "2026-11-20"));

        assertThat(Problems.of(() -> change(EntryKind.WIN, value("on", "2026-11-21"))))
                .isEqualTo(new Problem.Stale(null));
        assertThat(site.entries.get(EntryKind.WIN, ID).value("on")).contains("2026-11-20");
    }

    @Test
    void aChangeThatChangesNothingMakesNobodyStale() {
        Entry added = add(EntryKind.WIN, least(EntryKind.WIN, null)).entity();

        assertThat(change(EntryKind.WIN, value("on", null))).isEqualTo(added);
    }

    @Test
    void isNotFoundAsAnotherKind() {
        add(EntryKind.WIN, least(EntryKind.WIN, null));

        assertThat(Problems.of(() -> site.entries.get(EntryKind.STEP, ID))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> change(EntryKind.STEP, value("status", "DONE"))))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void isNotFoundForAStranger() {
        add(EntryKind.WIN, least(EntryKind.WIN, null));
        site.currentUser.signIn(FREMMED);

        assertThat(Problems.of(() -> site.entries.get(EntryKind.WIN, ID))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> change(EntryKind.WIN, value("on", null)))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(
                        () -> site.entries.add(NORD, EntryKind.WIN, UUID.randomUUID(), least(EntryKind.WIN, null))))
                .isEqualTo(new Problem.NotFound());
    }

    private Added<Entry> add(EntryKind kind, EntryInput input) {
        return site.entries.add(NORD, kind, ID, input);
    }

    private Entry change(EntryKind kind, EntryInput input) {
        return site.entries.change(kind, ID, input, Revision.FIRST);
    }

    private static @Nullable UUID parent(EntryKind kind) {
        return switch (kind.parent()) {
            case GOAL, MAYBE_GOAL -> breakfast().id();
            case ASSESSMENT -> MAP;
            case NONE -> null;
        };
    }

    private static EntryInput with(EntryInput input, String field, TextInput text) {
        Map<String, Patch<TextInput>> texts = new HashMap<>(input.texts());
        texts.put(field, Patch.to(text));
        return new EntryInput(input.parent(), texts, input.values(), input.removed(), input.agree(), input.agreed());
    }

    private static <T> Map<String, T> without(Map<String, T> all, String name) {
        Map<String, T> others = new HashMap<>(all);
        others.remove(name);
        return others;
    }
}
