package no.samskriv.trust.store;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.MarkReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class AccessMarkStoreContract {
    private static final Instant FROM = Instant.parse("2026-11-22T10:00:00.123Z");

    private StatementCounter statements;
    private AccessMarkStore marks;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        marks = new AccessMarkStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasPutIn() {
        AccessMark block = mark(NORD, SOSIONOM_D, MarkKind.BLOCK, null, null);
        AccessMark night = mark(NORD, ERFARING_C, MarkKind.EMERGENCY, MarkReason.OTHER, "🥁".repeat(450));
        insert(block, night);

        assertThat(marks.find(block.id())).contains(block);
        assertThat(marks.find(night.id())).contains(night);
        assertThat(marks.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void savesThatItEndedAndWasGoneThrough() {
        AccessMark mark = mark(NORD, ERFARING_C, MarkKind.EMERGENCY, MarkReason.PERSON_CALLS, null);
        insert(mark);
        AccessMark after = new AccessMark(
                mark.id(),
                NORD,
                ERFARING_C,
                mark.kind(),
                mark.reason(),
                null,
                FROM,
                mark.until(),
                ERFARING_C,
                FROM.plusSeconds(60),
                FROM.plusSeconds(90),
                KOORDINATOR_A,
                new Revision(2));

        marks.save(after);

        assertThat(marks.find(mark.id())).contains(after);
    }

    @Test
    void findsByPersonByUserAndByKindWithOneStatementEach() {
        AccessMark block = mark(NORD, SOSIONOM_D, MarkKind.BLOCK, null, null);
        AccessMark cover = mark(NORD, SOSIONOM_D, MarkKind.COVER, MarkReason.DUTY, null);
        AccessMark other = mark(OST, ERFARING_C, MarkKind.BLOCK, null, null);
        insert(block, cover, other);
        statements.reset();

        assertThat(marks.of(NORD.value(), SOSIONOM_D)).containsExactlyInAnyOrder(block, cover);
        assertThat(marks.of(NORD, MarkKind.BLOCK)).containsExactly(block);
        assertThat(marks.of(SOSIONOM_D, MarkKind.COVER)).containsExactly(cover);
        assertThat(marks.of(List.of(NORD, OST), MarkKind.BLOCK)).containsExactlyInAnyOrder(block, other);
        assertThat(marks.of(NOBODY.value(), SOSIONOM_D)).isEmpty();
        assertThat(marks.of(List.of(), MarkKind.BLOCK)).isEmpty();
        assertThat(statements.snapshot().app()).isEqualTo(5);
    }

    private void insert(AccessMark... all) {
        for (AccessMark mark : all) {
            marks.insert(mark);
        }
    }

    private static AccessMark mark(
            PersonRef person, UserRef user, MarkKind kind, @Nullable MarkReason reason, @Nullable String line) {
        Instant until = kind == MarkKind.BLOCK ? null : FROM.plusSeconds(3600);
        return new AccessMark(
                UUID.randomUUID(),
                person,
                user,
                kind,
                reason,
                line,
                FROM,
                until,
                user,
                null,
                null,
                null,
                Revision.FIRST);
    }
}
