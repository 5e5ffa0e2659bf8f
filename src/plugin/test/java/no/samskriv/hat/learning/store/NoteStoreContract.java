package no.samskriv.hat.learning.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.learning.NoteKind;
import no.samskriv.hat.learning.TeamNote;
import no.samskriv.kernel.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class NoteStoreContract {
    private static final Instant AT = Instant.parse("2026-11-18T09:00:00.123Z");
    private static final UUID OTHER = new UUID(7, 7);

    private StatementCounter statements;
    private NoteStore notes;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        notes = new NoteStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasPutIn() {
        TeamNote tip = note(1, TEAM, NoteKind.TIP, true, AT, "Ja, «litt» 🙂", Noticed.YES);
        TeamNote value = note(2, TEAM, NoteKind.VALUE, true, AT, "Vi spør først", null);

        notes.insert(tip);
        notes.insert(value);

        assertThat(notes.find(tip.id())).contains(tip);
        assertThat(notes.of(TEAM)).containsExactly(tip, value);
    }

    @Test
    void givesBackWhatWasSaved() {
        TeamNote before = note(1, TEAM, NoteKind.REFLECTION, false, AT, "Før", null);
        notes.insert(before);
        TeamNote after = new TeamNote(
                before.id(),
                TEAM,
                before.kind(),
                before.week(),
                before.tip(),
                "Etter",
                Noticed.NO,
                true,
                KOORDINATOR_A,
                AT,
                new Revision(2));

        notes.save(after);

        assertThat(notes.find(before.id())).contains(after);
    }

    @Test
    void listsOneTeamsOnlyAndInOneStatement() {
        for (int i = 0; i < 20; i++) {
            notes.insert(note(i, i % 2 == 0 ? TEAM : OTHER, NoteKind.REFLECTION, false, AT, "Tanke", null));
        }
        statements.reset();

        assertThat(notes.of(TEAM)).hasSize(10);

        assertThat(statements.snapshot().app()).isEqualTo(1);
    }

    @Test
    void namesTheThoughtsOfAnyTeamThatNobodySharedUntilAMoment() {
        TeamNote old = note(1, TEAM, NoteKind.REFLECTION, false, AT, "Gammel", null);
        notes.insert(old);
        notes.insert(note(2, OTHER, NoteKind.REFLECTION, false, AT.plusMillis(1), "Ny", null));
        notes.insert(note(3, TEAM, NoteKind.REFLECTION, true, AT.minus(Duration.ofDays(99)), "Delt", null));
        notes.insert(note(4, TEAM, NoteKind.VALUE, true, AT.minus(Duration.ofDays(99)), "Verdi", null));

        assertThat(notes.unshared(AT)).containsExactly(old);
        assertThat(notes.unshared(AT.plusMillis(1))).hasSize(2);
    }

    @Test
    void whatIsDeletedIsGone() {
        TeamNote note = note(1, TEAM, NoteKind.REFLECTION, false, AT, "Tanke", null);
        notes.insert(note);

        notes.delete(note.id());

        assertThat(notes.find(note.id())).isEmpty();
    }

    private static TeamNote note(
            int number, UUID team, NoteKind kind, boolean shared, Instant at, String text, @Nullable Noticed noticed) {
        boolean value = kind == NoteKind.VALUE;
        return new TeamNote(
                new UUID(1, number),
                team,
                kind,
                value ? null : LocalDate.parse("2026-11-16"),
                kind == NoteKind.TIP ? "tip-3" : null,
                text,
                noticed,
                shared,
                KOORDINATOR_A,
                at,
                Revision.FIRST);
    }
}
