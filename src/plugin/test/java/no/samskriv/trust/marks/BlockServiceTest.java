package no.samskriv.trust.marks;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.NORD;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.trust.AccessMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class BlockServiceTest {
    private MarkSite marks;

    @BeforeEach
    void open(TestDatabase database) {
        marks = new MarkSite(database);
        marks.signIn(NORD);
    }

    @Test
    void whoeverIsBlockedReadsNothingAndDoesNotSeeThePage() {
        block(KOORDINATOR_A);

        for (Section section : Section.values()) {
            assertThat(marks.opens(KOORDINATOR_A, section, Verb.READ)).isFalse();
        }
        assertThat(readers()).doesNotContain(KOORDINATOR_A).contains(NORD, LEDER, SOSIONOM_D);
    }

    @Test
    void liftingItGivesBackWhatTheRestGives() {
        AccessMark block = block(KOORDINATOR_A);

        marks.blocks.lift(block.id(), Revision.FIRST);

        assertThat(marks.opens(KOORDINATOR_A, Section.PLAN, Verb.READ)).isTrue();
        assertThat(readers()).contains(KOORDINATOR_A);
        marks.signIn(NORD);
        assertThat(marks.blocks.of(SamplePersons.NORD)).isEmpty();
    }

    @Test
    void blockingTwiceIsBlockingOnce() {
        AccessMark first = block(ERFARING_C);

        assertThat(block(ERFARING_C)).isEqualTo(first);
        assertThat(marks.blocks.of(SamplePersons.NORD)).containsExactly(first);
    }

    @Test
    void theCoordinatorMayWriteItDownForThePersonAndNobodyElseKnows() {
        marks.signIn(KOORDINATOR_A);
        AccessMark block = block(SOSIONOM_D);

        for (UserRef user : List.of(SOSIONOM_D, ERFARING_C, LEDER, FREMMED)) {
            marks.signIn(user);
            assertThat(Problems.of(() -> marks.blocks.of(SamplePersons.NORD))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> block(ERFARING_C))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> marks.blocks.lift(block.id(), Revision.FIRST)))
                    .isEqualTo(new Problem.NotFound());
        }
    }

    @Test
    void nobodyBlocksThePersonOrThemself() {
        assertThat(Problems.of(() -> block(NORD))).isEqualTo(notYourself());
        marks.signIn(KOORDINATOR_A);
        assertThat(Problems.of(() -> block(NORD))).isEqualTo(notYourself());
        assertThat(Problems.of(() -> block(KOORDINATOR_A))).isEqualTo(notYourself());
    }

    @Test
    void whenTheCoordinatorIsBlockedTheLeaderIsAskedForAnotherAndIsNotToldWhy() {
        block(KOORDINATOR_A);

        marks.signIn(LEDER);
        assertThat(marks.site.tasks.mine())
                .extracting(Task::kind, Task::who)
                .containsExactly(tuple(TaskKind.CHOOSE_COORDINATOR, LEDER));
        marks.signIn(NORD);
        assertThat(marks.site.tasks.of(SamplePersons.NORD)).hasSize(1);
        marks.site.add(SamplePersons.ost(), ERFARING_C);
        marks.signIn(KOORDINATOR_A);
        assertThat(marks.site.tasks.mine()).isEmpty();
    }

    @Test
    void whatTheLeaderIsAskedForIsNotShownToThoseWhoWorkWithThePerson() {
        marks.site.personStore.insert(SamplePersons.assignment(SamplePersons.NORD, SOSIONOM_D));
        block(KOORDINATOR_A);

        marks.signIn(SOSIONOM_D);
        assertThat(marks.site.tasks.of(SamplePersons.NORD)).isEmpty();
    }

    private static Problem notYourself() {
        return new Problem.Invalid(List.of(new Problem.FieldError("user", "not-yourself")));
    }

    private AccessMark block(UserRef user) {
        return marks.blocks.block(SamplePersons.NORD, UUID.randomUUID(), user).entity();
    }

    private Iterable<UserRef> readers() {
        return marks.site.personPages.readers(PAGE_OF_NORD).orElseThrow();
    }
}
