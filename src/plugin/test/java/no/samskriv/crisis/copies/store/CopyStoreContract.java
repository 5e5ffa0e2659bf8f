package no.samskriv.crisis.copies.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.copies.CopyKind;
import no.samskriv.crisis.copies.CrisisCopy;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

abstract class CopyStoreContract {
    private static final Instant AT = Instant.parse("2026-11-18T09:00:00.123Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-03");

    private StatementCounter statements;
    private CopyStore copies;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        copies = new CopyStore(Tables.emptied(database));
    }

    @ParameterizedTest
    @EnumSource(CopyKind.class)
    void givesBackWhatWasPutInOfEachKind(CopyKind kind) {
        CrisisCopy bare = copy(1, NORD, kind, null);
        CrisisCopy full = new CrisisCopy(
                new UUID(1, 2),
                NORD,
                kind,
                new UUID(7, 7),
                KOORDINATOR_A,
                "Søster 🙂",
                3,
                DAY,
                DAY.plusDays(1),
                "I skuffen",
                KOORDINATOR_A,
                AT,
                new Revision(4));

        copies.insert(bare);
        copies.insert(full);

        assertThat(copies.find(full.id())).contains(full);
        assertThat(copies.of(NORD)).containsExactly(bare, full);
        assertThat(copies.of(OST)).isEmpty();
    }

    @Test
    void givesBackWhatWasSaved() {
        CrisisCopy before = copy(1, NORD, CopyKind.PAPER, null);
        copies.insert(before);
        CrisisCopy after = new CrisisCopy(
                before.id(),
                NORD,
                CopyKind.PAPER,
                null,
                null,
                null,
                2,
                DAY.plusDays(2),
                DAY.plusDays(9),
                "Makulert",
                KOORDINATOR_A,
                AT,
                new Revision(2));

        copies.save(after);

        assertThat(copies.find(before.id())).contains(after);
    }

    @Test
    void aFolderHasWhatLiesInItAndNothingElse() {
        CrisisCopy lies = copy(1, NORD, CopyKind.FOLDER, null);
        CrisisCopy ofAnother = copy(2, OST, CopyKind.FOLDER, null);
        copies.insert(lies);
        copies.insert(ofAnother);
        copies.insert(copy(3, NORD, CopyKind.FOLDER, DAY.plusDays(1)));
        copies.insert(copy(4, NORD, CopyKind.PAPER, null));

        assertThat(copies.inFolder(List.of(NORD))).containsExactly(lies);
        assertThat(copies.inFolder(List.of(NORD, OST, NOBODY))).containsExactlyInAnyOrder(lies, ofAnother);
        assertThat(copies.inFolder(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void asksOnceHoweverManyThereAre(int number) {
        List<PersonRef> persons = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            PersonRef person = new PersonRef("P-1%03d".formatted(each));
            persons.add(person);
            copies.insert(copy(each, person, CopyKind.FOLDER, null));
            copies.insert(copy(100 + each, NORD, CopyKind.PAPER, null));
        }

        statements.reset();
        copies.of(NORD);
        assertThat(statements.snapshot().app()).isEqualTo(1);

        statements.reset();
        copies.inFolder(persons);
        assertThat(statements.snapshot().app()).isEqualTo(1);
    }

    private static CrisisCopy copy(int number, PersonRef person, CopyKind kind, @Nullable LocalDate back) {
        return new CrisisCopy(
                new UUID(1, number),
                person,
                kind,
                null,
                null,
                null,
                1,
                DAY,
                back,
                null,
                KOORDINATOR_A,
                AT,
                Revision.FIRST);
    }
}
